//! Plural forms: the categories of CLDR, and the rules by which a language chooses one for a count.
//!
//! The rules stand in the language file, in the syntax of CLDR (UTS 35, part 3): a library that knows those of all languages weighs 14 to 25 kB
//! in the wasm, more than all texts that have plural forms. Counts are whole numbers, so the operands of fractions are 0.

/// What forms a text can have; `other` is the one that every text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    pub(crate) const ALL: [Category; 6] = [Category::Zero, Category::One, Category::Two, Category::Few, Category::Many, Category::Other];

    /// Its key in the language file.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }
}

/// The condition of each category but `other`; none that are written in another syntax.
#[derive(Debug, Default)]
pub(crate) struct PluralRules(Vec<(Category, Vec<Vec<Relation>>)>);

/// `n % 10 = 2..4`, or its contrary.
#[derive(Debug)]
struct Relation {
    /// The operand is the count itself; else it is one of those that are 0 for whole numbers.
    of_count: bool,
    modulus: Option<u64>,
    equal: bool,
    ranges: Vec<(u64, u64)>,
}

impl PluralRules {
    /// Takes the condition of a category. False when it is not of the syntax.
    pub(crate) fn add(&mut self, category: Category, condition: &str) -> bool {
        // Samples of CLDR's own files stand behind an `@`.
        let condition = condition.split('@').next().unwrap_or_default();
        let any: Option<Vec<Vec<Relation>>> = condition.split(" or ").map(|all| all.split(" and ").map(relation).collect()).collect();
        let fine = any.is_some();
        self.0.extend(any.map(|any| (category, any)));
        fine
    }

    /// The form for a count.
    pub(crate) fn choose(&self, count: i64) -> Category {
        let count = count.unsigned_abs();
        let holds = |any: &Vec<Vec<Relation>>| any.iter().any(|all| all.iter().all(|relation| relation.holds(count)));
        self.0.iter().find(|(_, any)| holds(any)).map_or(Category::Other, |(category, _)| *category)
    }
}

impl Relation {
    fn holds(&self, count: u64) -> bool {
        let value = if self.of_count { count } else { 0 };
        let value = self.modulus.map_or(value, |modulus| value % modulus);
        self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&value)) == self.equal
    }
}

fn relation(text: &str) -> Option<Relation> {
    let (left, right, equal) = match text.split_once("!=") {
        Some((left, right)) => (left, right, false),
        None => text.split_once('=').map(|(left, right)| (left, right, true))?,
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand, Some(modulus.trim().parse().ok().filter(|modulus| *modulus > 0)?)),
        None => (left, None),
    };
    let of_count = match operand.trim() {
        "n" | "i" => true,
        "v" | "w" | "f" | "t" | "c" | "e" => false,
        _ => return None,
    };
    let range = |text: &str| {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        Some((from.trim().parse().ok()?, to.trim().parse().ok()?))
    };
    Some(Relation { of_count, modulus, equal, ranges: right.split(',').map(range).collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::{Category, PluralRules};

    #[test]
    fn the_rules_of_cldr_choose_as_cldr_says() {
        let chosen = |rules: &[(Category, &str)], counts: &[i64]| {
            let mut all = PluralRules::default();
            for (category, condition) in rules {
                assert!(all.add(*category, condition), "{condition}");
            }
            counts.iter().map(|count| all.choose(*count).key()).collect::<Vec<_>>().join(" ")
        };
        use Category::{Few, Many, One, Two, Zero};
        let english = [(One, "i = 1 and v = 0 @integer 1")];
        assert_eq!(chosen(&english, &[0, 1, 2, -1]), "other one other one");
        let polish = [
            (One, "i = 1 and v = 0"),
            (Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            (Many, "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"),
        ];
        assert_eq!(chosen(&polish, &[0, 1, 2, 5, 12, 21, 22, 112]), "many one few many many many few many");
        let arabic = [(Zero, "n = 0"), (One, "n = 1"), (Two, "n = 2"), (Few, "n % 100 = 3..10"), (Many, "n % 100 = 11..99")];
        assert_eq!(chosen(&arabic, &[0, 1, 2, 3, 11, 100, 103]), "zero one two few many other few");
        let french = [(One, "i = 0,1"), (Many, "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5")];
        assert_eq!(chosen(&french, &[0, 1, 2, 1_000_000]), "one one other many");
        assert_eq!(chosen(&[], &[0, 1]), "other other");
        for wrong in ["", "n", "x = 1", "n = a", "n % 0 = 1", "n = 1..", "n is 1"] {
            assert!(!PluralRules::default().add(One, wrong), "{wrong}");
        }
    }
}
