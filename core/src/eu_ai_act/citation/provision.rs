//! Articles and paragraphs that there are.

/// The last article.
pub(super) const LAST: u16 = 113;

/// No article has more paragraphs; Article 3 counts its definitions.
const PARAGRAPHS: u32 = 17;
const DEFINITIONS: u32 = 68;

/// Articles that the amendment of 2026 inserted.
const INSERTED: [(u16, u8); 6] = [(4, b'a'), (60, b'a'), (75, b'a'), (75, b'b'), (75, b'c'), (75, b'd')];

/// The number of an article, and the letter of one that was inserted; 0: none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Article(pub u16, pub u8);

impl Article {
    /// Whether there is one of that number.
    pub fn exists(self) -> bool {
        (1..=LAST).contains(&self.0) && (self.1 == 0 || INSERTED.contains(&(self.0, self.1)))
    }
}

/// Articles from and to, with the paragraphs that are named of a single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provision {
    /// The first article.
    pub from: Article,
    /// The last article.
    pub to: Article,
    /// The paragraphs, from and to; none for all.
    pub paragraphs: Option<(u32, u32)>,
}

impl Provision {
    pub(super) fn range(from: u16, to: u16) -> Provision {
        Provision { from: Article(from, 0), to: Article(to, 0), paragraphs: None }
    }

    /// Whether there are such articles and paragraphs.
    pub(super) fn exists(&self) -> bool {
        let most = if self.from == Article(3, 0) { DEFINITIONS } else { PARAGRAPHS };
        self.from.exists() && self.to.exists() && self.paragraphs.is_none_or(|(from, to)| from >= 1 && to <= most)
    }

    /// Whether it takes in that article, or that paragraph of it.
    pub fn covers(&self, article: Article, paragraph: Option<u32>) -> bool {
        let paragraph = match (self.paragraphs, paragraph) {
            (Some((from, to)), Some(paragraph)) => (from..=to).contains(&paragraph),
            _ => true,
        };
        (self.from..=self.to).contains(&article) && paragraph
    }
}
