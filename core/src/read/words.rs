//! A list of words in one piece: a pointer to each name is dear in the wasm.

/// Words known when the library is built: names of fields, words of a vocabulary. Each stands behind its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    packed: &'static str,
}

impl Words {
    /// Words that [`pack`](Words::pack) has packed.
    pub(crate) const fn new(packed: &'static [u8]) -> Words {
        match std::str::from_utf8(packed) {
            Ok(packed) => Words { packed },
            Err(_) => Words { packed: "" },
        }
    }

    /// How many bytes the packed words take.
    #[expect(clippy::indexing_slicing, reason = "runs when the library is built")]
    pub(crate) const fn size(words: &[&str]) -> usize {
        let (mut size, mut at) = (0, 0);
        while at < words.len() {
            size += 1 + words[at].len();
            at += 1;
        }
        size
    }

    /// Packs words, each of fewer than 128 bytes, so that the whole is text.
    #[expect(clippy::indexing_slicing, reason = "runs when the library is built")]
    pub(crate) const fn pack<const N: usize>(words: &[&str]) -> [u8; N] {
        let mut packed = [0; N];
        let (mut to, mut at) = (0, 0);
        while at < words.len() {
            let word = words[at].as_bytes();
            assert!(word.len() < 128, "a word is too long");
            packed[to] = word.len() as u8;
            to += 1;
            let mut from = 0;
            while from < word.len() {
                packed[to] = word[from];
                to += 1;
                from += 1;
            }
            at += 1;
        }
        packed
    }

    /// The first word and the others.
    pub(crate) fn split(self) -> Option<(&'static str, Words)> {
        let len = usize::from(*self.packed.as_bytes().first()?);
        let (word, packed) = self.packed.get(1..)?.split_at_checked(len)?;
        Some((word, Words { packed }))
    }

    /// The words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let (word, others) = rest.split()?;
            rest = others;
            Some(word)
        })
    }

    /// The word at `index`; empty when there is none.
    pub fn get(self, index: usize) -> &'static str {
        self.iter().nth(index).unwrap_or_default()
    }

    /// Where the word stands.
    pub fn position(self, word: &str) -> Option<usize> {
        self.find(word).map(|(index, _)| index)
    }

    /// Where the word stands, and the words behind it.
    pub(crate) fn find(self, word: &str) -> Option<(usize, Words)> {
        let (mut index, mut rest) = (0, self);
        while let Some((found, others)) = rest.split() {
            if found == word {
                return Some((index, others));
            }
            (index, rest) = (index + 1, others);
        }
        None
    }

    /// How many words.
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.packed.is_empty()
    }
}

/// Packs words into a [`Words`](super::Words), when the library is built.
macro_rules! words {
    ($($word:expr),* $(,)?) => {{
        const LIST: &[&str] = &[$($word),*];
        const PACKED: &[u8; $crate::read::Words::size(LIST)] = &$crate::read::Words::pack(LIST);
        const WORDS: $crate::read::Words = $crate::read::Words::new(PACKED);
        WORDS
    }};
}
pub(crate) use words;
