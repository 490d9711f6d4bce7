//! Words and abbreviations of citations in the official languages of the Union, in small letters.

use super::token::{Act, Piece, Token};

/// `article` before its number.
const ARTICLE: &str = " art arts artt article articles artikel artikels artikeln artikler artiklen artiklar artiklarna artikelen articolo \
    articoli articolul articolele articolului articolelor articol articole artículo artículos articulo articulos artigo artigos artykuł artykułu \
    artykuły artykułów artykule artykul artykulu artikolu artikoli artikkel artikli artiklid artiklite artiklis airteagal airteagail \
    airteagal airt article člen člena členi členov členu členih čl članak članka članku članci članaka člancima článek článku články \
    článků článcích článok článkov članom άρθρο αρθρο άρθρα αρθρα άρθρου αρθρου άρθρων αρθρων άρθ αρθ άρ αρ член членове \
    члена членът чл t-artikolu l-artikolu ";

/// `article` behind its number, as Finnish, Hungarian, Latvian and Lithuanian have it, and often Slovene.
const AFTER: &str = " cikk cikke cikkek cikkei cikkét cikkének cikkeinek cikkében cikkeiben pants panta pantu panti pantā pantus pantiem \
    pantos straipsnis straipsnio straipsniai straipsnių straipsnį straipsnyje straipsniuose str artikla artiklan artiklat artiklaa \
    artiklassa artiklojen artikloissa artiklojen ";

/// `and`, `or`.
const AND: &str = " and or und oder sowie et ou e ed o y i en of og eller och ja sekä tai és vagy και ή и или in ter ali un vai ir ar arba u \
    jew agus și si sau oraz lub as well ";

/// `to`, of a range.
const TO: &str = " to bis met einschließlich inclusive à au aux a al do až az til till tot through thru up until έωσ εωσ ωσ до līdz lidz iki sa go la până pana hasta até \
    ate fino sal kuni asti jusqu ig ";

/// `from`, of a range.
const FROM: &str = " from von vom da dal dai dalle de du des od fra från van del desde nos no nr n ";

const PARAGRAPH: &str = " abs absatz absätze absätzen absatzes para paras paragraph paragraphs par paragraphe paragraphes apartado apartados \
    apdo apdos paragrafo paragrafi paragrafu paragrafi comma commi n no nr número numero números lid leden stk stykke stykker ust ustęp ustępy ustępu \
    ods odst odstavec odstavce odstavek odstavka odsek odseku odseky stavak stavka stavci st παράγραφοσ παραγράφου παράγραφοι \
    παρ αλ ал алинея параграф параграфи alin alineatul alineatele alineat mom moment lõige lõiked lg mír punkt punkts ";

/// `paragraph` behind its number.
const PARAGRAPH_AFTER: &str = " kohta kohdan kohdassa kohdat dalis dalies dalyje dalys bekezdés bekezdése bekezdések bekezdései punkts punktu \
    punkta daļa daļas lõige lõike ";

const POINT: &str = " lit litt litera literele buchstabe buchstaben buchst point points letter letters lettre lettres lettera lettere letra letras \
    pkt punkt punkte punktu písm písmeno písmena bod bodu body točka točke točki točkom σημείο σημεία στοιχείο στοιχεία στ буква букви букв буквa \
    точка litra punkter onderdeel onder alakohta pont pontja punkts punkta apakšpunkts punktas papunktis punktul nummer nummern nombre pointe ponto pontos punto \
    punti punkti pointí led leden alínea alineas ziffer nr nummer no nº numéro número numero n ";

const CHAPTER: &str = " chapter chapters kapitel kapitlet kapitels kap chap chapitre chapitres capitolo capítulo capitulo cap kapitola kapitoly kapitole \
    rozdział rozdziału rozdzial hoofdstuk hfst κεφάλαιο κεφαλαιο глава poglavlje poglavlja poglavje poglavja luku luvun peatükk fejezet \
    nodaļa nodala skyrius kapitolu capitolul caibidil ";

const SECTION: &str = " section sections abschnitt afdeling afdelning avdelning avsnit avsnitt sezione sección seccion secção oddíl oddiel sekcja τμήμα \
    раздел odjeljak oddelek jakso jagu szakasz iedaļa skirsnis taqsima secțiunea secţiunea roinn sekcija ";

const ANNEX: &str = " annex annexes anhang anhänge anhangs annexe annexes allegato allegati anexo anexos bijlage bijlagen bilag bilaga bilagor \
    liite liitteen liitteet lisa melléklet melléklete pielikums pielikuma priedas priedo załącznik załącznika zalacznik příloha přílohy \
    príloha prílohy prilog priloga priloge priloga anexa anexă anexele παράρτημα παραρτημα παραρτήματοσ приложение iarscríbhinn anness \
    annessi ";

/// Parts of an act that are no articles, and words that take something out: what stands beside them is not the whole.
const OTHER: &str = " recital recitals erwägungsgrund erwägungsgründe considérant considérants considerando considerandos motyw motywy overweging \
    overwegingen skäl betragtning title titel titre titolo título titolul part teil partie parte dio część except excepting excluding without ohne \
    außer ausgenommen ausnahme sauf hors exception excepto salvo tranne eccetto exceto behalve uitgezonderd utom undtagen lukuun bez \
    oprócz kromě okrem osim razen kivéve izņemot išskyrus εκτόσ освен erandiga ħlief seachas footnote page seite ";

/// What a text calls the draft of an act: its articles had other numbers. Words that mean a project as well are left out.
const DRAFT: &str = " proposal draft vorschlag entwurf proposition propuesta proposta wniosek návrh voorstel ontwerp förslag forslag udkast \
    ehdotus javaslat priekšlikums priekšlikuma pasiūlymas pasiūlymo propunere propunerea predlog prijedlog ettepanek πρόταση πρότασησ предложение \
    togra ";

/// Names of the Act, as the trade has them.
const NAMES: &[&str] = &[
    "ai act",
    "artificial intelligence act",
    "ki verordnung",
    "ki vo",
    "ki gesetz",
    "règlement ia",
    "règlement sur l intelligence artificielle",
    "reglamento de ia",
    "reglamento de inteligencia artificial",
    "regolamento ia",
    "regolamento sull intelligenza artificiale",
    "regulamento ia",
    "regulamento da inteligência artificial",
    "ai verordening",
    "ai förordningen",
    "ai forordningen",
    "tekoälysäädös",
    "tekoälyasetus",
    "akt o sztucznej inteligencji",
    "akt w sprawie sztucznej inteligencji",
    "akt o umělé inteligenci",
    "akt o umelej inteligencii",
    "akt o umjetnoj inteligenciji",
    "akt o umetni inteligenci",
    "tehisintellekti määrus",
    "mesterséges intelligenciáról szóló rendelet",
    "mākslīgā intelekta akts",
    "dirbtinio intelekto aktas",
    "regulamentul privind inteligența artificială",
    "πράξη για την τεχνητή νοημοσύνη",
    "акт за изкуствения интелект",
];

/// Other laws and standards that are named without a number.
const OTHERS: &str =
    " gdpr dsgvo rgpd avg rodo bdsg nis nis2 dora dsa dma mdr ivdr cra tfeu aeuv tfue charter grundrechtecharta charte iso iec nist ";

fn stands(list: &str, word: &str) -> bool {
    list.contains(&[" ", word, " "].concat())
}

/// What a word is in a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Article,
    ArticleAfter,
    Chapter,
    Section,
    Annex,
    Other,
    Plain,
}

pub(super) fn kind(word: &str) -> Kind {
    let kinds = [
        (ARTICLE, Kind::Article),
        (AFTER, Kind::ArticleAfter),
        (CHAPTER, Kind::Chapter),
        (SECTION, Kind::Section),
        (ANNEX, Kind::Annex),
        (OTHER, Kind::Other),
    ];
    kinds.iter().find(|(list, _)| stands(list, word)).map_or(Kind::Plain, |(_, kind)| *kind)
}

/// Whether the pieces name the draft: by its word, as `COM(2021) 206` or by the number of the procedure.
pub(super) fn draft(all: &[Piece]) -> bool {
    let number = |at: Option<&Piece>| if let Some(Token::Number(number)) = at.map(|piece| &piece.token) { Some(*number) } else { None };
    let sign = |at: Option<&Piece>, sign| at.is_some_and(|piece| piece.token == Token::Sign(sign));
    all.iter().enumerate().any(|(at, piece)| {
        let (next, behind) = (all.get(at + 1), all.get(at + 2));
        match &piece.token {
            Token::Word(word) if word == "com" => sign(next, '(') && number(behind).is_some(),
            Token::Word(word) => stands(DRAFT, word),
            Token::Number(2021) => sign(next, '/') && number(behind) == Some(106),
            _ => false,
        }
    })
}

pub(super) fn and(word: &str) -> bool {
    stands(AND, word)
}

/// In Czech and Slovak, `a` is `and`; in Italian, Spanish and Portuguese it is `to`.
pub(super) fn to(word: &str, article: &str) -> bool {
    stands(TO, word) && !(word == "a" && article.starts_with("čl"))
}

pub(super) fn and_in(word: &str, article: &str) -> bool {
    and(word) || (word == "a" && article.starts_with("čl"))
}

pub(super) fn from(word: &str) -> bool {
    stands(FROM, word)
}

pub(super) fn paragraph(word: &str) -> bool {
    stands(PARAGRAPH, word)
}

pub(super) fn paragraph_after(word: &str) -> bool {
    stands(PARAGRAPH_AFTER, word)
}

pub(super) fn point(word: &str) -> bool {
    stands(POINT, word)
}

/// An act that is cited by a name, and how many pieces that takes.
pub(super) fn named(at: &[Piece]) -> Option<(Act, usize)> {
    let Some(Token::Word(first)) = at.first().map(|piece| &piece.token) else { return None };
    let whole = |name: &&str| {
        let mut words = name.split(' ').peekable();
        let mut length = 0;
        for piece in at {
            match &piece.token {
                Token::Word(word) if words.peek() == Some(&word.as_str()) => words.next(),
                Token::Sign('-' | '\u{2010}' | '\u{2011}' | '\'' | '’') => None,
                _ => return None,
            };
            length += 1;
            if words.peek().is_none() {
                return Some((Act::This, length));
            }
        }
        None
    };
    NAMES.iter().find_map(whole).or_else(|| stands(OTHERS, first).then_some((Act::Other, 1)))
}

/// A Roman numeral up to 20, in small letters.
pub(super) fn roman(word: &str) -> Option<u32> {
    const ROMAN: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ];
    let word = match word {
        "ι" => "i",
        "ιι" => "ii",
        "ιιι" => "iii",
        "ⅰ" => "i",
        "ⅱ" => "ii",
        "ⅲ" | "Ⅲ" => "iii",
        "ⅳ" => "iv",
        word => word,
    };
    ROMAN.iter().position(|known| *known == word).and_then(|at| u32::try_from(at + 1).ok())
}
