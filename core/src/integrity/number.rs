//! Numbers as ECMAScript writes them (RFC 8785, 3.2.2.3), without floating point, which would be dear in the wasm.

use super::double::shortest;

/// The largest integer that no other one is rounded to.
const MOST: u64 = (1 << 53) - 1;
/// Significant digits that every double keeps: a number of so many is the shortest way to write its double.
const KEPT: usize = 15;

/// A JSON number in its canonical form; none for what would be an integer beyond ±(2^53 − 1) there, and for what is no double: infinite, or too small
/// to be told from 0.
pub(super) fn number(text: &str) -> Option<String> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let is_integer = !text.contains(['.', 'e', 'E']);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let leading = all.trim_start_matches('0');
    let digits = leading.trim_end_matches('0');
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    // Where the point stands: the number is 0.digits × 10^point.
    let shift = i64::try_from(whole.len()).ok()? - i64::try_from(all.len() - leading.len()).ok()?;
    let point = exponent.parse::<i64>().ok()?.checked_add(shift)?;
    let point = i32::try_from(point).ok().filter(|point| (-400..=400).contains(point))?;
    let (digits, point) = if is_integer || (digits.len() <= KEPT && (-290..=300).contains(&point)) {
        (digits.to_owned(), point)
    } else {
        shortest(digits, point)?
    };
    let formed = laid_out(negative, &digits, point);
    // However it was written: whoever reads the form reads an integer.
    let is_exact = |integer: &str| integer.trim_start_matches('-').parse::<u64>().is_ok_and(|integer| integer <= MOST);
    let is_whole = formed.bytes().all(|byte| matches!(byte, b'-' | b'0'..=b'9'));
    if is_integer || is_whole { Some(formed).filter(|formed| is_exact(formed)) } else { Some(formed) }
}

/// `Number::toString` of ECMAScript, from the shortest digits.
fn laid_out(negative: bool, digits: &str, point: i32) -> String {
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let sign = if negative { "-" } else { "" };
    let (first, rest) = digits.split_at_checked(usize::try_from(point).unwrap_or(0)).unwrap_or((digits, ""));
    let body = match point {
        _ if length <= point && point <= 21 => [digits, &zeros(point - length)].concat(),
        1..=21 => [first, ".", rest].concat(),
        -5..=0 => ["0.", &zeros(-point), digits].concat(),
        _ => {
            let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
            let power = point - 1;
            let dot = if rest.is_empty() { "" } else { "." };
            [first, dot, rest, "e", if power < 0 { "-" } else { "+" }, &power.unsigned_abs().to_string()].concat()
        }
    };
    [sign, &body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_rfc() {
        // RFC 8785, appendix B, and the borders of the four ways to write a number.
        for (text, expected) in [
            ("5e-324", "5e-324"),
            ("-5e-324", "-5e-324"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"),
            ("9007199254740991.0", "9007199254740991"),
            ("9.999999999999997e22", "9.999999999999997e+22"),
            ("1e+23", "1e+23"),
            ("1.0000000000000001e+23", "1.0000000000000001e+23"),
            ("1e21", "1e+21"),
            ("9.999999999999997e-7", "9.999999999999997e-7"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("333333333.3333332", "333333333.3333332"),
            ("333333333.33333325", "333333333.33333325"),
            ("333333333.33333343", "333333333.33333343"),
            ("-0.0000033333333333333333", "-0.0000033333333333333333"),
            ("1424953923781206.2", "1424953923781206.2"),
            ("0.1000000000000000055511151231257827", "0.1"),
            ("0.30000000000000004", "0.30000000000000004"),
            ("-0.0", "0"),
            ("0e999999999999999999999", "0"),
            ("1.50", "1.5"),
            ("12e1", "120"),
            ("100", "100"),
            ("123456.789e3", "123456789"),
        ] {
            assert_eq!(number(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "9007199254740992",
            "-18446744073709551615",
            "100000000000000000000",
            "1e309",
            "1e-400",
            "9007199254740992.0",
            "2.9e20",
            "1e99999999999999999999",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
