//! Functions that are alike stand near each other: gzip looks back 32 kB only, and many functions differ in a few bytes. The order of functions
//! means nothing to whoever calls them.

use std::collections::HashMap;
use std::error::Error;

use wasm_encoder::reencode::{Error as Failed, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, MemArg, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// How far back gzip looks.
const WINDOW: usize = 1 << 15;
/// Bytes that functions are found alike by; fewer are found everywhere.
const PIECE: usize = 7;

/// The module with its functions beside those that they are like.
pub(crate) fn side_by_side(wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut imported = 0;
    let mut bodies: Vec<&[u8]> = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(&wasm[body.range()]),
            _ => {}
        }
    }
    let from = order(&bodies);
    let mut moved = vec![0; bodies.len()];
    for (to, from) in from.iter().enumerate() {
        moved[*from] = u32::try_from(to)?;
    }
    let mut order = Order { imported, from, moved };
    let mut module = Module::new();
    order.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

/// The places of the bodies in an order for gzip: next is always the one of which most stands in what gzip then looks back on, for its length.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces = shared(bodies);
    let mut having = vec![Vec::new(); pieces.iter().flatten().max().map_or(0, |most| most + 1)];
    for (body, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            having[*piece].push(body);
        }
    }
    // How often each piece is in the window, and how many pieces of each body are.
    let (mut seen, mut known) = (vec![0_u32; having.len()], vec![0_u64; bodies.len()]);
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let (mut order, mut begin, mut window) = (Vec::new(), 0, 0);
    // The first of those that are equal.
    while let Some(at) = (0..left.len()).rev().max_by(|a, b| {
        let (a, b) = (left[*a], left[*b]);
        let weighed = |body: usize, other: usize| known[body] * bodies[other].len() as u64;
        weighed(a, b).cmp(&weighed(b, a)).then(b.cmp(&a))
    }) {
        let next = left.swap_remove(at);
        order.push(next);
        window += bodies[next].len();
        for piece in &pieces[next] {
            seen[*piece] += 1;
            if seen[*piece] == 1 {
                having[*piece].iter().for_each(|body| known[*body] += 1);
            }
        }
        while window > WINDOW {
            let gone = order[begin];
            begin += 1;
            window -= bodies[gone].len();
            for piece in &pieces[gone] {
                seen[*piece] -= 1;
                if seen[*piece] == 0 {
                    having[*piece].iter().for_each(|body| known[*body] -= 1);
                }
            }
        }
    }
    order
}

/// The pieces of each body that others have too, once each, as numbers.
fn shared(bodies: &[&[u8]]) -> Vec<Vec<usize>> {
    /// A piece that only one body has, so far.
    enum Piece {
        Of(usize),
        Shared(usize),
    }
    let (mut found, mut count) = (HashMap::new(), 0);
    for (number, body) in bodies.iter().enumerate() {
        for piece in body.windows(PIECE) {
            let known = found.entry(piece).or_insert(Piece::Of(number));
            if matches!(known, Piece::Of(other) if *other != number) {
                *known = Piece::Shared(count);
                count += 1;
            }
        }
    }
    let of = |body: &&[u8]| {
        let mut all: Vec<usize> = body
            .windows(PIECE)
            .filter_map(|piece| if let Some(Piece::Shared(number)) = found.get(piece) { Some(*number) } else { None })
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    bodies.iter().map(of).collect()
}

struct Order {
    /// How many functions are imported: their numbers come first and stay.
    imported: u32,
    /// Which function stands at each new place.
    from: Vec<usize>,
    /// The new place of each function.
    moved: Vec<u32>,
}

impl Reencode for Order {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Failed<Self::Error>> {
        Ok(function.checked_sub(self.imported).map_or(function, |own| self.imported + self.moved[own as usize]))
    }

    /// How an address is aligned is a hint that changes nothing. Eight bytes are said to be aligned by four everywhere, as most are, so that the
    /// same access is the same bytes.
    fn mem_arg(&mut self, access: wasmparser::MemArg) -> Result<MemArg, Failed<Self::Error>> {
        let access = wasm_encoder::reencode::utils::mem_arg(self, access)?;
        Ok(MemArg { align: access.align.min(2), ..access })
    }

    fn parse_function_section(&mut self, out: &mut FunctionSection, section: FunctionSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for at in &self.from {
            out.function(types[*at]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, out: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<FunctionBody<'_>>, _>>()?;
        for at in self.from.clone() {
            self.parse_function_body(out, bodies[at].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that nothing else is like.
    fn noise(seed: u32, len: usize) -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..len).map(|_| next()).collect()
    }

    #[test]
    fn what_is_alike_stands_side_by_side() {
        let bodies: Vec<Vec<u8>> = (0..24).map(|number| [&noise(number % 3, 20_000)[..], &noise(number + 3, 100)].concat()).collect();
        let order = order(&bodies.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let kinds: Vec<usize> = order.iter().map(|at| at % 3).collect();
        assert_eq!(kinds.windows(2).filter(|pair| pair[0] != pair[1]).count(), 2, "{kinds:?}");
        let mut all = order;
        all.sort_unstable();
        assert_eq!(all, (0..24).collect::<Vec<_>>());
    }

    #[test]
    fn functions_without_pieces_stay() {
        assert_eq!(order(&[b"", b"ab", b"ab"]), [0, 1, 2]);
        assert_eq!(order(&[]), [0; 0]);
    }
}
