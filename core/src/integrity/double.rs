//! The shortest decimal digits of the double that a number stands for, by whole numbers alone: reading as IEEE 754 rounds, writing after Steele,
//! White, Burger and Dybvig. For numbers of more than 15 digits, which are rare.

use std::cmp::Ordering;

/// Most digits that are read: more decide between no two doubles that differ in fewer.
const MOST: usize = 800;
/// Bits of a double's significand.
const BITS: i32 = 53;
/// Exponent of the smallest double.
const LEAST: i32 = -1074;
/// Exponent of the largest ones.
const LARGEST: i32 = 971;

/// The shortest digits that stand for the same double as `0.digits × 10^point`, and their point; none where that is no double but 0.
pub(super) fn shortest(digits: &str, point: i32) -> Option<(String, i32)> {
    let (significand, exponent) = double(digits, point)?;
    Some(written(significand, exponent, point))
}

/// The double nearest to the number, as significand and power of two.
fn double(digits: &str, point: i32) -> Option<(u64, i32)> {
    if digits.len() > MOST {
        return None;
    }
    let mut above = Whole::from_digits(digits);
    let mut below = Whole::from(1);
    let scale = point - i32::try_from(digits.len()).ok()?;
    if scale >= 0 {
        above.times_ten(scale)
    } else {
        below.times_ten(-scale)
    }
    // Brought into 1 ≤ above / below < 2, times 2^power.
    let mut power = above.bits() - below.bits();
    if power >= 0 {
        below.doubled(power)
    } else {
        above.doubled(-power)
    }
    if above.cmp(&below) == Ordering::Less {
        above.doubled(1);
        power -= 1;
    }
    let exponent = (power - BITS + 1).max(LEAST);
    let mut significand = 0_u64;
    for _ in exponent..=power {
        significand <<= 1;
        if above.cmp(&below) != Ordering::Less {
            above.minus(&below);
            significand |= 1;
        }
        above.doubled(1);
    }
    if power < LEAST - 1 {
        return None;
    }
    // What is left is twice the part of the last place.
    let up = match above.cmp(&below) {
        Ordering::Less => false,
        Ordering::Equal => significand & 1 == 1,
        Ordering::Greater => true,
    };
    significand += u64::from(up);
    let (significand, exponent) = if significand == 1 << BITS { (significand >> 1, exponent + 1) } else { (significand, exponent) };
    (significand > 0 && exponent <= LARGEST).then_some((significand, exponent))
}

/// The digits of `significand × 2^exponent` that no other double has, as few as there can be, and the nearest of these.
fn written(significand: u64, exponent: i32, near: i32) -> (String, i32) {
    let is_even = significand & 1 == 0;
    // The next double below is nearer where the significand is a power of two.
    let is_border = significand == 1 << (BITS - 1) && exponent > LEAST;
    let wide = i32::from(is_border);
    let (mut value, mut one) = (Whole::from(significand), Whole::from(1));
    let (mut to_next, mut to_last) = (Whole::from(1), Whole::from(1));
    value.doubled(1 + wide + exponent.max(0));
    one.doubled(1 + wide - exponent.min(0));
    to_next.doubled(wide + exponent.max(0));
    to_last.doubled(exponent.max(0));
    let mut point = near;
    if point >= 0 {
        one.times_ten(point);
    } else {
        for part in [&mut value, &mut to_next, &mut to_last] {
            part.times_ten(-point);
        }
    }
    let reaches = |value: &Whole, to_next: &Whole, one: &Whole| {
        let order = value.plus(to_next).cmp(one);
        order == Ordering::Greater || (is_even && order == Ordering::Equal)
    };
    while reaches(&value, &to_next, &one) {
        one.times(10);
        point += 1;
    }
    loop {
        let (mut value_next, mut to_next_next) = (value.clone(), to_next.clone());
        value_next.times(10);
        to_next_next.times(10);
        if reaches(&value_next, &to_next_next, &one) {
            break;
        }
        (value, to_next) = (value_next, to_next_next);
        to_last.times(10);
        point -= 1;
    }
    let mut digits = String::new();
    loop {
        for part in [&mut value, &mut to_next, &mut to_last] {
            part.times(10);
        }
        let mut digit = 0;
        while value.cmp(&one) != Ordering::Less {
            value.minus(&one);
            digit += 1;
        }
        let order = value.cmp(&to_last);
        let low = order == Ordering::Less || (is_even && order == Ordering::Equal);
        let high = reaches(&value, &to_next, &one);
        if low || high {
            let mut twice = value.clone();
            twice.doubled(1);
            let up = match twice.cmp(&one) {
                _ if !low || !high => high,
                Ordering::Less => false,
                // Of two that are as near the even one.
                Ordering::Equal => digit % 2 == 1,
                Ordering::Greater => true,
            };
            digits.extend(char::from_digit(digit + u32::from(up), 10));
            return (digits, point);
        }
        digits.extend(char::from_digit(digit, 10));
    }
}

/// A whole number of any length, its lowest part first, without zeros at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Whole(Vec<u32>);

impl From<u64> for Whole {
    fn from(number: u64) -> Whole {
        let mut parts = vec![number as u32, (number >> 32) as u32];
        trim(&mut parts);
        Whole(parts)
    }
}

fn trim(parts: &mut Vec<u32>) {
    while parts.last() == Some(&0) {
        parts.pop();
    }
}

impl Whole {
    fn from_digits(digits: &str) -> Whole {
        let mut number = Whole(Vec::new());
        for digit in digits.bytes() {
            number.times_and(10, u32::from(digit.wrapping_sub(b'0')));
        }
        number
    }

    fn times(&mut self, by: u32) {
        self.times_and(by, 0);
    }

    fn times_and(&mut self, by: u32, and: u32) {
        let mut carry = u64::from(and);
        for part in &mut self.0 {
            let product = u64::from(*part) * u64::from(by) + carry;
            *part = product as u32;
            carry = product >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn times_ten(&mut self, times: i32) {
        for _ in 0..times {
            self.times(10);
        }
    }

    fn doubled(&mut self, mut times: i32) {
        while times > 0 {
            let step = times.min(24);
            self.times(1 << step);
            times -= step;
        }
    }

    fn bits(&self) -> i32 {
        let last = self.0.last().map_or(0, |part| 32 - part.leading_zeros());
        i32::try_from(self.0.len().saturating_sub(1) * 32).unwrap_or(0) + last as i32
    }

    fn plus(&self, other: &Whole) -> Whole {
        let mut sum = Vec::with_capacity(self.0.len().max(other.0.len()) + 1);
        let mut carry = 0;
        for at in 0..self.0.len().max(other.0.len()) {
            let part = |of: &Whole| u64::from(of.0.get(at).copied().unwrap_or(0));
            let all = part(self) + part(other) + carry;
            sum.push(all as u32);
            carry = all >> 32;
        }
        sum.push(carry as u32);
        trim(&mut sum);
        Whole(sum)
    }

    /// Takes away another one that is no larger.
    fn minus(&mut self, other: &Whole) {
        let mut borrow = false;
        for (at, part) in self.0.iter_mut().enumerate() {
            let (less, first) = part.overflowing_sub(other.0.get(at).copied().unwrap_or(0));
            let (less, second) = less.overflowing_sub(u32::from(borrow));
            *part = less;
            borrow = first || second;
        }
        trim(&mut self.0);
    }

    fn cmp(&self, other: &Whole) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

#[cfg(test)]
mod tests {
    use super::shortest;

    /// What the standard library makes of the number: digits and point.
    fn expected(text: &str) -> Option<(String, i32)> {
        let double: f64 = text.parse().expect("a number");
        if double == 0.0 || double.is_infinite() {
            return None;
        }
        let written = format!("{double:e}");
        let (mantissa, power) = written.split_once('e').expect("an exponent");
        let digits = mantissa.replace('.', "");
        Some((digits.trim_end_matches('0').to_owned(), power.parse::<i32>().expect("a power") + 1))
    }

    fn found(digits: &str, point: i32) -> Option<(String, i32)> {
        shortest(digits, point)
    }

    #[test]
    fn digits_are_those_of_the_standard_library() {
        // A sequence without end that repeats (xorshift), so that a failure can be told again.
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for _ in 0..40_000 {
            let double = f64::from_bits(next() & !(1 << 63));
            if !double.is_finite() || double == 0.0 {
                continue;
            }
            // The exact value cut after 17 digits, and one digit more or less.
            for places in [14, 15, 16, 18, 25] {
                let text = format!("{double:.places$e}");
                let (mantissa, power) = text.split_once('e').expect("an exponent");
                let digits = mantissa.replace('.', "");
                let digits = digits.trim_end_matches('0');
                let (ours, theirs) = (found(digits, power.parse::<i32>().expect("a power") + 1), expected(&text));
                // Halfway between two shortest forms ECMAScript takes the even one, and the standard library the greater.
                let even = |found: &Option<(String, i32)>| found.as_ref().is_some_and(|(digits, _)| digits.ends_with(['2', '4', '6', '8']));
                let tie =
                    |(a, b): (&(String, i32), &(String, i32))| a.1 == b.1 && a.0.parse::<u64>().ok().map(|it| it + 1) == b.0.parse().ok();
                let tied = ours.as_ref().zip(theirs.as_ref()).is_some_and(tie) && even(&ours);
                assert!(ours == theirs || tied, "{text}: {ours:?}, {theirs:?}");
            }
        }
    }

    #[test]
    fn borders_round_to_even() {
        for (digits, point) in [
            // Halfway between two doubles, a little below and above.
            ("9007199254740993", 16),
            ("90071992547409930000000000000000000000001", 16),
            ("90071992547409929999999999999999999999999", 16),
            ("9007199254740995", 16),
            ("49406564584124654", -323),
            ("24703282292062327", -323),
            ("24703282292062328", -323),
            ("22250738585072011", -307),
            ("22250738585072014", -307),
            ("17976931348623157", 309),
            ("17976931348623158", 309),
            ("17976931348623159", 309),
        ] {
            assert_eq!(found(digits, point), expected(&format!("0.{digits}e{point}")), "{digits} {point}");
        }
    }
}
