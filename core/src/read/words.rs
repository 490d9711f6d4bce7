//! A list of words in one piece: a pointer to each name is dear in the wasm.

/// A list of words known when the library is built: names of fields, words of a vocabulary.
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

    /// The word at a position as a piece of the packed text, so that it stands in the wasm once.
    #[expect(clippy::indexing_slicing, reason = "runs when the library is built")]
    pub(crate) const fn piece(self, index: usize) -> &'static str {
        let (mut rest, mut at) = (self.packed.as_bytes(), 0);
        while at < index {
            (_, rest) = rest.split_at(1 + rest[0] as usize);
            at += 1;
        }
        let (word, _) = rest.split_at(1 + rest[0] as usize);
        match std::str::from_utf8(word.split_at(1).1) {
            Ok(word) => word,
            Err(_) => "",
        }
    }

    /// From the first word on.
    pub(crate) fn walk(self) -> Walk {
        Walk { packed: self.packed, at: 0, index: 0 }
    }

    /// Returns the words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut walk = self.walk();
        std::iter::from_fn(move || walk.word())
    }

    /// Returns the word at `index`; empty text if there is none.
    pub fn get(self, index: usize) -> &'static str {
        let mut walk = self.walk();
        while walk.index < index && walk.pass().is_some() {}
        walk.word().unwrap_or_default()
    }

    /// Returns the position of a word.
    pub fn position(self, word: &str) -> Option<usize> {
        self.walk().find(word)
    }

    /// Returns the number of words.
    pub fn len(self) -> usize {
        let mut walk = self.walk();
        while walk.pass().is_some() {}
        walk.index
    }

    /// Returns whether the list is empty.
    pub fn is_empty(self) -> bool {
        self.packed.is_empty()
    }
}

/// A place in a list of words: before one of them, or behind the last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Walk {
    packed: &'static str,
    at: usize,
    index: usize,
}

impl Walk {
    /// Passes over the next word; gives its bytes.
    #[inline(always)]
    fn pass(&mut self) -> Option<&'static [u8]> {
        let bytes = self.packed.as_bytes();
        let start = self.at + 1;
        let end = start + usize::from(*bytes.get(self.at)?);
        self.at = end;
        self.index += 1;
        bytes.get(start..end)
    }

    /// Passes over the next word.
    fn word(&mut self) -> Option<&'static str> {
        let start = self.at + 1;
        self.pass()?;
        self.packed.get(start..self.at)
    }

    /// Passes over the words up to the one that is looked for; gives its position.
    pub(crate) fn find(&mut self, word: &str) -> Option<usize> {
        let word = word.as_bytes();
        while let Some(found) = self.pass() {
            if found == word {
                return Some(self.index - 1);
            }
        }
        None
    }

    /// Passes over the words up to one with which `text` begins, with a quote behind it; gives its position and length. Stays where none does.
    pub(crate) fn begins(&mut self, text: &[u8]) -> Option<(usize, usize)> {
        let bytes = self.packed.as_bytes();
        let (mut at, mut index) = (self.at, self.index);
        // Most words are passed over here: only those of the right length are looked at.
        while let Some(len) = bytes.get(at) {
            let len = usize::from(*len);
            let end = at + 1 + len;
            if text.get(len) == Some(&b'"') && text.get(..len) == bytes.get(at + 1..end) {
                (self.at, self.index) = (end, index + 1);
                return Some((index, len));
            }
            (at, index) = (end, index + 1);
        }
        None
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
