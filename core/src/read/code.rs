//! Codes of other standards: languages, countries, currencies, URIs. Their form is checked, not that the code is assigned.

use super::scalar::text_type;

text_type! {
    /// A language as a BCP 47 tag, as in `en` or `pt-BR`.
    pub struct LanguageTag "language", code "bad-language", check is_language, pattern r"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$";
}
text_type! {
    /// A country as an ISO 3166-1 alpha-2 code, as in `DE`.
    pub struct Country "country", code "bad-country", check is_country, pattern r"^[A-Z]{2}$";
}
text_type! {
    /// A currency as an ISO 4217 code, as in `EUR`.
    pub struct Currency "currency", code "bad-currency", check is_currency, pattern r"^[A-Z]{3}$";
}
text_type! {
    /// An absolute URI (RFC 3986), as in `urn:example:ns`.
    pub struct Uri "uri", code "bad-uri", check is_uri, pattern r"^[A-Za-z][A-Za-z0-9+.-]+:[A-Za-z0-9._~:/?@!$&'()*+,;=-]+$";
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(index, part)| {
        let bytes = part.as_bytes();
        match index {
            0 => (2..=8).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_alphabetic),
            _ => index <= 8 && (1..=8).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_alphanumeric),
        }
    })
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let in_scheme = |b: u8| b.is_ascii_alphanumeric() || b"+.-".contains(&b);
    let in_rest = |b: u8| b.is_ascii_alphanumeric() || b"._~:/?@!$&'()*+,;=-".contains(&b);
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(in_scheme)
        && !rest.is_empty()
        && rest.bytes().all(in_rest)
}
