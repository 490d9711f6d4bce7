//! Base64 (RFC 4648, with padding): the document within a document.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let sum = group.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for at in 0..4 {
            let letter = LETTERS.get((sum >> (18 - 6 * at) & 63) as usize).filter(|_| at <= group.len());
            out.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
    out
}

/// None of what is no Base64; line breaks and blanks count for nothing.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut sum, mut letters, mut ended) = (0_u32, 0, 0);
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                ended += 1;
                continue;
            }
            _ => return None,
        };
        if ended > 0 {
            return None;
        }
        sum = sum << 6 | u32::from(value);
        letters += 1;
        if letters == 4 {
            out.extend([(sum >> 16) as u8, (sum >> 8) as u8, sum as u8]);
            (sum, letters) = (0, 0);
        }
    }
    match (letters, ended) {
        (0, 0) => {}
        (2, 2) => out.push((sum >> 4) as u8),
        (3, 1) => out.extend([(sum >> 10) as u8, (sum >> 2) as u8]),
        _ => return None,
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn the_examples_of_the_rfc() {
        for (plain, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")] {
            assert_eq!(encode(plain.as_bytes()), coded);
            assert_eq!(decode(coded).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(encode(&[0xff, 0xfe, 0xfd]), "//79");
        for wrong in ["Zg", "Zg=", "Z", "Zg==Zg==", "Z*==", "===="] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
