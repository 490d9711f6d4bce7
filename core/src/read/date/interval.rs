//! A length of time.

use super::super::scalar::text_type;

text_type! {
    /// A length of time in years, months, weeks or days, as in `P1Y`, `P6M`, `P2W`, `P1Y6M`, `P90D`.
    pub struct Interval "interval", code "bad-interval", check is_interval,
        pattern r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$";
}

impl Interval {
    /// Returns its length in months and days.
    pub fn parts(&self) -> (u32, u32) {
        interval_parts(self.as_str()).unwrap_or_default()
    }
}

fn is_interval(text: &str) -> bool {
    interval_parts(text).is_some()
}

fn interval_parts(text: &str) -> Option<(u32, u32)> {
    let mut rest = text.strip_prefix("P").filter(|r| !r.is_empty())?;
    let (mut months, mut days, mut last) = (0, 0, 0);
    while !rest.is_empty() {
        let end = rest.bytes().position(|byte| !byte.is_ascii_digit())?;
        let number: u32 = rest.get(..end)?.parse().ok()?;
        let unit = *rest.as_bytes().get(end)?;
        let (order, width) = match unit {
            b'Y' => (1, 3),
            b'M' => (2, 3),
            b'D' => (3, 5),
            b'W' if last == 0 => (4, 3),
            _ => return None,
        };
        if order <= last || end > width {
            return None;
        }
        last = order;
        match unit {
            b'Y' => months += number * 12,
            b'M' => months += number,
            b'D' => days += number,
            _ => days += number * 7,
        }
        rest = rest.get(end + 1..)?;
    }
    Some((months, days))
}
