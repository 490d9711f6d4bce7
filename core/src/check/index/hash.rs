//! Texts by a number, and numbers by their first bits.

/// A number for a text; the same on every machine.
pub(super) fn hash(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let mixed = |sum: u64, word: &[u8; 8]| (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    let sum = words.iter().chain([&last]).fold(text.len() as u64, mixed);
    (sum ^ sum >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

/// The first bits of a hash.
pub(super) const fn first(hash: u64, bits: u32) -> usize {
    match hash.checked_shr(u64::BITS - bits) {
        Some(first) => first as usize,
        None => 0,
    }
}

/// So many first bits tell so many hashes apart, mostly.
pub(super) const fn bits(count: usize) -> u32 {
    usize::BITS - count.leading_zeros()
}

/// Where each of the runs begins of hashes that share so many first bits; the last one is where all end.
pub(super) fn runs(bits: u32, hashes: impl Iterator<Item = u64>) -> Vec<u32> {
    let mut starts = vec![0_u32; (1 << bits) + 1];
    for hash in hashes {
        if let Some(next) = starts.get_mut(first(hash, bits) + 1) {
            *next += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    starts
}
