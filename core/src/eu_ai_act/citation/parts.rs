//! Which parts of a text are of this Act, where others are named too.

use super::token::{Act, Piece, Token};
use super::words::{self, Kind};

/// The parts of a text between acts, and whether each is of this Act.
pub(super) fn by_act(all: &[Piece]) -> Vec<(bool, &[Piece])> {
    if !all.iter().any(|piece| piece.token == Token::Act(Act::Other)) {
        return vec![(true, all)];
    }
    let mut parts = Vec::new();
    let mut own = true;
    for segment in all.split(|piece| matches!(piece.token, Token::Sign(';' | '\n'))) {
        let acts: Vec<(usize, bool)> = segment
            .iter()
            .enumerate()
            .filter_map(|(at, piece)| if let Token::Act(act) = piece.token { Some((at, act != Act::Other)) } else { None })
            .collect();
        let mut from = 0;
        for (position, (at, this)) in acts.iter().enumerate() {
            // `Article 4 of Regulation …`: what stands before an act is of it, unless an act stands before that and a comma between.
            let gap = segment.get(from..*at).unwrap_or_default();
            let cut = match position {
                0 => 0,
                _ => {
                    let sets_apart = |piece: &Piece| {
                        matches!(&piece.token, Token::Sign(',')) || matches!(&piece.token, Token::Word(word) if words::and(word))
                    };
                    let article = |piece: &Piece| matches!(&piece.token, Token::Word(word) if words::kind(word) == Kind::Article);
                    // `Act A, Article 5, and Article 6 of Act B`: the last word for articles goes with what follows if nothing stands between.
                    let last = gap.iter().rposition(article);
                    let direct = last.is_some_and(|last| {
                        gap.get(last + 1..).unwrap_or_default().iter().all(|piece| !matches!(&piece.token, Token::Sign(',')))
                            && gap.get(..last).unwrap_or_default().iter().any(sets_apart)
                    });
                    if direct { last.unwrap_or(gap.len()) } else { gap.len() }
                }
            };
            parts.push((own, gap.get(..cut).unwrap_or_default()));
            parts.push((*this, gap.get(cut..).unwrap_or_default()));
            own = *this;
            from = at + 1;
        }
        parts.push((own, segment.get(from..).unwrap_or_default()));
    }
    parts
}
