//! Citations of the EU AI Act as people write them, and as they should not be.

use aimskit::eu_ai_act::citation::{Article, Citation, cited, point, provisions};
use aimskit::model::AnnexIiiArea;

/// What is read, in a short form: `8-17 26(2)`, `whole`, `nothing`, with `!` where something can't be read.
fn short(it: &Citation) -> String {
    let article = |it: Article| if it.1 == 0 { it.0.to_string() } else { format!("{}{}", it.0, char::from(it.1)) };
    let mut words: Vec<String> = Vec::new();
    for one in &it.provisions {
        let mut word = article(one.from);
        if one.to != one.from {
            word += &format!("-{}", article(one.to));
        }
        match one.paragraphs {
            Some((from, to)) if from == to => word += &format!("({from})"),
            Some((from, to)) => word += &format!("({from}-{to})"),
            None => {}
        }
        words.push(word);
    }
    if it.whole {
        words = vec!["whole".to_owned()];
    }
    if words.is_empty() {
        words.push("nothing".to_owned());
    }
    words.join(" ") + if it.unreadable { " !" } else { "" }
}

fn read(text: &str) -> String {
    cited(text).map_or_else(|| "-".to_owned(), |it| short(&it))
}

#[test]
fn every_spelling_is_read() {
    let act = "Regulation (EU) 2024/1689";
    let mut wrong = Vec::new();
    for (behind, want) in [
        (", Article 4", "4"),
        (", ARTICLE 4", "4"),
        (" art. 4", "4"),
        (" Art.4", "4"),
        (", Arts 8 to 17", "8-17"),
        (", Articles 8-17", "8-17"),
        (", Articles 8–17", "8-17"),
        (", Articles 8 — 17", "8-17"),
        (", Art. 8 … 17", "8-17"),
        (", Articles 40\u{2011}49", "40-49"),
        (", Articles 9, 10 and 50(1)", "9 10 50(1)"),
        (", Articles 9, 10, and 12 to 15", "9 10 12-15"),
        (", Article(s) 26/27", "26 27"),
        (", Article 50(1) and (2)", "50(1) 50(2)"),
        (", Article 26(1) to (5)", "26(1-5)"),
        (", Article 50, paragraph 4", "50(4)"),
        (", Article 6(1), point (b)", "6(1)"),
        (", Article 5(1)(a), (b) and (f)", "5(1)"),
        (", Article 4a", "4a"),
        (", Article 4 a", "4"),
        (", Article\u{a0}26", "26"),
        (", Art\u{ad}icle 26", "26"),
        (", Chapter I", "1-4"),
        (", Chapter III, Section 2", "8-15"),
        (", Kapitel V", "51-56"),
        (" of 13 June 2024, Article 26", "26"),
        (" of 13 June 2024", "whole"),
        (" (OJ L, 2024/1689, 12.7.2024)", "whole"),
        (" as amended by Regulation (EU) 2026/1744", "whole"),
        (" as amended by Regulation (EU) 2026/1744, Articles 8 to 17", "8-17"),
        (", Articles 1 to 113", "whole"),
        ("", "whole"),
    ] {
        wrong.extend((read(&[act, behind].concat()) != want).then(|| format!("{behind}: {}", read(&[act, behind].concat()))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_official_language_is_read() {
    let mut wrong = Vec::new();
    for (text, want) in [
        ("член 4 от Регламент (ЕС) 2024/1689", "4"),
        ("чл. 26, ал. 2 от Регламент (ЕС) 2024/1689", "26(2)"),
        ("Uredba (EU) 2024/1689, članak 4.", "4"),
        ("Uredba (EU) 2024/1689, čl. 8. do 17.", "8-17"),
        ("Nařízení (EU) 2024/1689, článek 4", "4"),
        ("Nařízení (EU) 2024/1689, čl. 26 a 27", "26 27"),
        ("Nařízení (EU) 2024/1689, čl. 50 odst. 1 písm. a)", "50(1)"),
        ("Forordning (EU) 2024/1689, artikel 4", "4"),
        ("Forordning (EU) 2024/1689, artikel 50, stk. 1", "50(1)"),
        ("Verordening (EU) 2024/1689, artikelen 8 tot en met 17", "8-17"),
        ("Verordening (EU) 2024/1689, artikel 50, lid 4", "50(4)"),
        ("Määrus (EL) 2024/1689, artikkel 4", "4"),
        ("Määrus (EL) 2024/1689, artiklid 8–17", "8-17"),
        ("Asetus (EU) 2024/1689, 4 artikla", "4"),
        ("Asetus (EU) 2024/1689, 50 artiklan 1 kohta", "50(1)"),
        ("Asetuksen (EU) 2024/1689 8–17 artikla", "8-17"),
        ("Règlement (UE) 2024/1689, article 4", "4"),
        ("Règlement (UE) 2024/1689, articles 8 à 17", "8-17"),
        ("Règlement (UE) 2024/1689, article 50, paragraphe 1", "50(1)"),
        ("Verordnung (EU) 2024/1689, Artikel 4", "4"),
        ("Verordnung (EU) 2024/1689, Art. 8 bis 17", "8-17"),
        ("Art. 50 Abs. 1 der Verordnung (EU) 2024/1689", "50(1)"),
        ("Κανονισμός (ΕΕ) 2024/1689, άρθρο 4", "4"),
        ("ΚΑΝΟΝΙΣΜΟΣ (ΕΕ) 2024/1689, ΑΡΘΡΑ 8 ΕΩΣ 17", "8-17"),
        ("(EU) 2024/1689 rendelet, 4. cikk", "4"),
        ("(EU) 2024/1689 rendelet, 8–17. cikk", "8-17"),
        ("(EU) 2024/1689 rendelet, 50. cikk (1) bekezdés", "50(1)"),
        ("Rialachán (AE) 2024/1689, Airteagal 4", "4"),
        ("Regolamento (UE) 2024/1689, articolo 4", "4"),
        ("Regolamento (UE) 2024/1689, artt. da 8 a 17", "8-17"),
        ("Regolamento (UE) 2024/1689, articoli 8 a 17", "8-17"),
        ("Regulas (ES) 2024/1689 4. pants", "4"),
        ("Regulas (ES) 2024/1689 8.–17. pants", "8-17"),
        ("Reglamento (ES) 2024/1689, 4 straipsnis", "4"),
        ("Reglamentas (ES) 2024/1689, 8–17 straipsniai", "8-17"),
        ("Reglamentas (ES) 2024/1689, 50 straipsnio 1 dalis", "50(1)"),
        ("Regolament (UE) 2024/1689, Artikolu 4", "4"),
        ("Rozporządzenie (UE) 2024/1689, artykuł 4", "4"),
        ("Rozporządzenie (UE) 2024/1689, art. 26 ust. 2 lit. a", "26(2)"),
        ("Regulamento (UE) 2024/1689, artigo 4.º", "4"),
        ("Regulamento (UE) 2024/1689, artigos 8.º a 17.º", "8-17"),
        ("Regulamento (UE) 2024/1689, artigo 50.º, n.º 1", "50(1)"),
        ("Regulamentul (UE) 2024/1689, articolul 4", "4"),
        ("Regulamentul (UE) 2024/1689, articolele 8 până la 17", "8-17"),
        ("Regulamentul (UE) 2024/1689, art. 50 alin. (1)", "50(1)"),
        ("Nariadenie (EÚ) 2024/1689, článok 4", "4"),
        ("Nariadenie (EÚ) 2024/1689, články 8 až 17", "8-17"),
        ("Uredba (EU) 2024/1689, 4. člen", "4"),
        ("Uredba (EU) 2024/1689, člen 4", "4"),
        ("Reglamento (UE) 2024/1689, artículo 4", "4"),
        ("Reglamento (UE) 2024/1689, artículos 8 a 17", "8-17"),
        ("Förordning (EU) 2024/1689, artikel 4", "4"),
        ("Förordning (EU) 2024/1689, artiklarna 8 till 17", "8-17"),
        ("Förordning (EU) 2024/1689, artikel 50.1", "50(1)"),
        ("KI-Verordnung, Artikel 26", "26"),
        ("EU AI Act, Art. 26", "26"),
        ("EU AI Act", "whole"),
        ("32024R1689, Article 9", "9"),
    ] {
        wrong.extend((read(text) != want).then(|| format!("{text}: {}", read(text))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_cant_be_read_takes_on_nothing() {
    for text in [
        "Regulation (EU) 2024/1689: 8-17",
        "Regulation (EU) 2024/1689, Annex III",
        "Regulation (EU) 2024/1689, Recital 18",
        "Regulation (EU) 2024/1689, Article 114",
        "Regulation (EU) 2024/1689, Article 0",
        "Regulation (EU) 2024/1689, Article 28b",
        "Regulation (EU) 2024/1689, Article 26(18)",
        "Regulation (EU) 2024/1689, Article 50(0)",
        "Regulation (EU) 2024/1689, Article 26(1) to (99)",
        "(EU) 2024/1689 rendelet, 50. cikk (99) bekezdés",
        "Regulation (EU) 2024/1689, Articles 17 to 8",
        "Regulation (EU) 2024/1689, Article X",
        "Regulation (EU) 2024/1689, the articles on providers",
        "Regulation (EU) 2024/1689, Title IV",
        "Regulation (EU) 2024/1689, Chapter XX",
        "Regulation (EU) 2024/1689, Chapter III, Section 9",
        "Regulation (EU) 2024/1689 except what is for providers",
        // Numbers of the draft: other articles, or none.
        "Regulation (EU) 2024/1689, Article 29a",
        "Regulation (EU) 2024/1689, Articles 52a to 52c",
        "EU AI Act, draft of June 2023, Article 52",
        "Proposal for an Artificial Intelligence Act, COM(2021) 206 final, Article 52",
        "AI Act (2021/0106(COD)), Article 29",
        "Vorschlag für eine KI-Verordnung, Artikel 29",
        "Entwurf der KI-VO vom 21.4.2021",
        "Πρόταση: Πράξη για την τεχνητή νοημοσύνη, άρθρο 52",
    ] {
        let it = cited(text).unwrap();
        assert!(!it.takes_on() && it.unreadable, "{text}: {it:?}");
    }
    // What another act is called, or a project, is no draft.
    assert_eq!(read("KI-Verordnung, Artikel 26 (Projekt Alpha)"), "26");
    assert_eq!(read("EU AI Act, Article 26; https://example.com/2021/107"), "26");
    // What can be read beside it stays.
    assert_eq!(read("Regulation (EU) 2024/1689, Article 26(1), (40) and (12)"), "26(1) 26(12) !");
    assert_eq!(read("Regulation (EU) 2024/1689, Articles 3(63) and 57(17)"), "3(63) 57(17)");
    assert_eq!(read("Regulation (EU) 2024/1689, Articles 4 and 152"), "4 !");
    for text in
        ["", "N/A", "Regulation (EU) 2016/679, Article 22", "Regulation (EU) 2026/1744", "ISO/IEC 42001, Article 4", "Artificial flowers"]
    {
        assert_eq!(cited(text), None, "{text}");
    }
}

#[test]
fn articles_of_other_acts_are_theirs() {
    for (text, want) in [
        ("Article 22 GDPR; Regulation (EU) 2024/1689, Article 26", "26"),
        ("Regulation (EU) 2016/679, Articles 9 and 22; Regulation (EU) 2024/1689, Article 10", "10"),
        ("Article 4 of Regulation (EU) 2024/1689 and Article 32 of Regulation (EU) 2016/679", "4"),
        ("Regulation (EU) 2024/1689, Article 27, and Regulation (EU) 2016/679, Article 35", "27"),
        ("Regulation (EU) 2024/1689; ISO/IEC 42001", "whole"),
    ] {
        assert_eq!(read(text), want, "{text}");
    }
}

#[test]
fn annexes_are_told_by_roman_numerals() {
    let it = cited("Regulation (EU) 2024/1689, Article 6(2) and Annex III, point 4(a)").unwrap();
    assert_eq!((short(&it).as_str(), it.annexes.as_slice()), ("6(2)", &[3][..]));
    assert_eq!(cited("Verordnung (EU) 2024/1689, Anhänge I und III").unwrap().annexes, [1, 3]);
    assert!(cited("Regulation (EU) 2024/1689, Annex XVI").unwrap().annexes.is_empty());
}

#[test]
fn references_are_read_as_the_library_writes_them() {
    for (text, want) in [("Art.9", "9"), ("Art.50(1)", "50(1)"), ("Art.5(1)(ba)", "5(1)"), ("Art.4a", "4a"), ("literacy", "nothing !")] {
        assert_eq!(short(&provisions(text)), want, "{text}");
    }
}

#[test]
fn points_of_annex_iii_are_read() {
    let services = Some(AnnexIiiArea::EssentialServices);
    for (text, area, want) in [
        ("5(b)", None, "5(b)"),
        ("5 b", None, "5(b)"),
        ("5b", None, "5(b)"),
        ("5. b)", None, "5(b)"),
        ("(b)", services, "5(b)"),
        ("b", services, "5(b)"),
        ("5(b): creditworthiness", None, "5(b)"),
        ("5(c), life insurance", services, "5(c)"),
        ("Nr. 5 Buchstabe b", None, "5(b)"),
        ("Nummer 5 Buchstabe b", None, "5(b)"),
        ("Anhang III Nr. 5 lit. b", None, "5(b)"),
        ("Annex III, 5 (c)", None, "5(c)"),
        ("Annex III, point 5(b)", None, "5(b)"),
        ("point 5(b) of Annex III", None, "5(b)"),
        ("annexe III, point 5, lettre b)", None, "5(b)"),
        ("allegato III, punto 5, lettera b)", None, "5(b)"),
        ("załącznik III pkt 5 lit. b", None, "5(b)"),
        ("παράρτημα III σημείο 5 στοιχείο β)", None, "5(b)"),
        ("приложение III, точка 5, буква б)", None, "5(b)"),
        ("5(b) and (c)", None, "5(b)(c)"),
        ("5(b), (c)", None, "5(b)(c)"),
        ("2", None, "2"),
        ("5", None, "5"),
    ] {
        assert_eq!(point(text, area).map(|it| it.to_string()).as_deref(), Some(want), "{text}");
    }
    for (text, area) in [
        ("15(b)", services),
        ("(b)", None),
        ("4(a)", services),
        ("5(f)", services),
        ("9(a)", None),
        ("2(a)", None),
        ("0", None),
        ("see contract", services),
        ("Annex IV, 2(a)", None),
        ("5.1", None),
        ("", services),
    ] {
        assert_eq!(point(text, area), None, "{text}");
    }
}

/// Pieces put together in many orders by a fixed sequence: nothing panics, no article is invented, and what is read is there.
#[test]
fn any_text_is_read_without_harm() {
    const PIECES: [&str; 36] = [
        "2024/1689",
        "2016/679",
        "Article ",
        "Artikel ",
        "čl. ",
        "cikk",
        "Annex ",
        "III",
        "XIV",
        "(",
        ")",
        "(1)",
        "(a)",
        "4",
        "4a",
        "113",
        "114",
        "8-17",
        "–",
        "...",
        " to ",
        " and ",
        " a ",
        ",",
        ";",
        ".",
        "/",
        " ",
        "\u{200b}",
        "\u{a0}",
        "９",
        "99999999999",
        "AI Act",
        "Chapter ",
        "GDPR",
        "º",
    ];
    let mut state: u64 = 42;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..20_000 {
        let text: String = (0..next(14)).map(|_| PIECES[next(PIECES.len())]).collect();
        let _ = point(&text, None);
        let Some(it) = cited(&text) else { continue };
        for one in &it.provisions {
            assert!(one.from.exists() && one.to.exists() && one.from <= one.to, "{text}: {it:?}");
        }
        assert!(it.takes_on() || it.unreadable, "{text}: {it:?}");
        assert!(text.contains("2024") || text.contains("AI Act"), "{text}");
    }
}

/// Every article is read in every way of writing it that a language has, and means itself alone.
#[test]
fn each_article_means_itself() {
    for number in 1..=113_u16 {
        for text in [
            format!("Regulation (EU) 2024/1689, Article {number}"),
            format!("Art. {number} der Verordnung (EU) 2024/1689"),
            format!("(EU) 2024/1689 rendelet, {number}. cikk"),
            format!("Asetus (EU) 2024/1689, {number} artikla"),
            format!("Regulamento (UE) 2024/1689, artigo {number}.º"),
            format!("Uredba (EU) 2024/1689, {number}. člen"),
        ] {
            assert_eq!(read(&text), number.to_string(), "{text}");
        }
    }
}

/// A very long citation is read in one pass.
#[test]
fn long_citations_are_read() {
    let text = format!("Regulation (EU) 2024/1689, Articles {}", "4, 26, ".repeat(20_000));
    assert_eq!(cited(&text).unwrap().provisions.len(), 40_000);
    // Paragraphs that no article has are no provisions of their own, however many are counted up.
    let counted: String = (1..20_000).map(|number| format!(", 26({number})")).collect();
    let it = cited(&format!("Regulation (EU) 2024/1689, Articles 9{counted}")).unwrap();
    assert_eq!((it.provisions.len(), it.unreadable), (1 + 17, true));
    let text = format!("Regulation (EU) 2024/1689 {}", "4, 26 ".repeat(20_000));
    assert!(!cited(&text).unwrap().takes_on());
}
