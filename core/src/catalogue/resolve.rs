//! Reading what people write for an id: "did you mean".

use super::edition::EDITION;
use super::entry::{Entry, EntryKind};
use super::foreign::{standard_of_id, standard_of_text};
use super::framework::Framework;
use super::lookup::Catalogue;
use super::nearest::{distance, nearest};
use super::requirement::requirements_at;
use super::spelled::{framework_and_id, leading_id, trimmed, without_prefixes};
use super::suggestion::{Note, Reason, Resolution, Suggestion};
use super::title_words::{folded, hits, telling};

/// More guesses than this do not help.
const MOST: usize = 5;
/// Neighbours of an id that does not exist.
const NEIGHBOURS: usize = 3;

impl Catalogue {
    /// What a text names: an id in any spelling, a title, or both, which then have to agree.
    ///
    /// ```
    /// use aimskit::catalogue::catalogue;
    /// assert_eq!(catalogue().resolve("Annex A 6.2.4").exact().map(|e| e.id()), Some("A.6.2.4"));
    ///
    /// // A.6.2.5 is deployment, so this is not taken at its word.
    /// let doubtful = catalogue().resolve("A.6.2.5 verification");
    /// assert_eq!(doubtful.suggestions()[0].entry.id(), "A.6.2.4");
    /// assert_eq!(doubtful.suggestions()[0].reason.to_string(), "the words occur in its title");
    ///
    /// let foreign = catalogue().resolve("A.5.15");
    /// assert_eq!(foreign.notes()[0].to_string(), "it is cited like an item of ISO/IEC 27001:2022");
    /// ```
    #[must_use]
    pub fn resolve(&self, text: &str) -> Resolution<'_> {
        let text = trimmed(text);
        if let Some((framework, rest)) = framework_and_id(text)
            && without_prefixes(text) == text
        {
            return self.in_framework(framework, rest);
        }
        let plain = without_prefixes(text);
        if let Some((id, rest)) = leading_id(plain) {
            return self.by_id(&id, rest);
        }
        if let Some(own) = self.own_by_first_word(text) {
            return Resolution::Exact(own);
        }
        for token in text.split_whitespace() {
            if let Some((id, "")) = leading_id(trimmed(token))
                && id.contains('.')
                && self.standard_entry(&id).is_some()
            {
                return self.by_id(&id, &text.replacen(token, " ", 1));
            }
        }
        self.by_title(text)
    }

    /// What an identifier names, by its digits and letters alone: for references, which carry no title.
    ///
    /// ```
    /// use aimskit::catalogue::catalogue;
    /// assert_eq!(catalogue().resolve_id("iso42001:A.6.2.4").exact().map(|e| e.id()), Some("A.6.2.4"));
    /// assert_eq!(catalogue().resolve_id("A.6.2.9").suggestions()[0].entry.id(), "A.6.2.8");
    /// assert_eq!(catalogue().resolve_id("A.5.15").notes()[0].to_string(), "it is cited like an item of ISO/IEC 27001:2022");
    /// ```
    #[must_use]
    pub fn resolve_id(&self, text: &str) -> Resolution<'_> {
        let (framework, bare) = text.split_once(':').unwrap_or((EDITION.framework, text));
        let own = || self.frameworks.iter().flat_map(|loaded| loaded.entries().iter().map(move |entry| (loaded, entry)));
        if !framework.eq_ignore_ascii_case(EDITION.framework) {
            let named = own().find(|(loaded, entry)| loaded.id().eq_ignore_ascii_case(framework) && entry.id.eq_ignore_ascii_case(bare));
            let unknown = || {
                if let Some(loaded) = self.frameworks.iter().find(|loaded| loaded.id().eq_ignore_ascii_case(framework)) {
                    return near_in(loaded, bare);
                }
                let names = self.frameworks.iter().map(Framework::id).chain([EDITION.framework]);
                let nearest = nearest(framework, names).map(str::to_owned);
                Resolution::Unknown { notes: vec![Note::FrameworkNotLoaded { framework: framework.to_owned(), nearest }] }
            };
            return named.map_or_else(unknown, |(_, entry)| Resolution::Exact(Entry::Own(entry)));
        }
        match leading_id(bare) {
            Some((id, "")) => self.exactly(&id).unwrap_or_else(|| self.instead_of(&id, Vec::new())),
            _ => match own().find(|(_, entry)| entry.id.eq_ignore_ascii_case(bare)) {
                Some((_, entry)) => Resolution::Exact(Entry::Own(entry)),
                None => answer(Vec::new(), Vec::new()),
            },
        }
    }

    /// What has just that id.
    fn exactly(&self, id: &str) -> Option<Resolution<'_>> {
        if let Some(entry) = self.standard_entry(id) {
            return Some(Resolution::Exact(entry));
        }
        match requirements_at(id) {
            [] => self.entry(id).map(Resolution::Exact),
            requirements => Some(Resolution::Item { label: id.to_owned(), requirements }),
        }
    }

    fn in_framework(&self, framework: &str, rest: &str) -> Resolution<'_> {
        let Some(loaded) = self.frameworks.iter().find(|loaded| loaded.id().eq_ignore_ascii_case(framework)) else {
            let names = self.frameworks.iter().map(Framework::id).chain([EDITION.framework]);
            let nearest = nearest(framework, names).map(str::to_owned);
            let mut notes = vec![Note::FrameworkNotLoaded { framework: framework.to_owned(), nearest }];
            notes.extend(standard_of_text(framework).map(Note::OtherStandard));
            return Resolution::Unknown { notes };
        };
        let wanted = trimmed(rest);
        let entries = || loaded.entries().iter();
        if let Some(entry) = entries().find(|entry| entry.id.eq_ignore_ascii_case(wanted) || folded(&entry.title) == folded(wanted)) {
            return Resolution::Exact(Entry::Own(entry));
        }
        near_in(loaded, wanted)
    }

    fn by_id(&self, id: &str, rest: &str) -> Resolution<'_> {
        if let Some(entry) = self.standard_entry(id) {
            return self.agreeing(entry, rest);
        }
        self.exactly(id).unwrap_or_else(|| {
            let standard = self.standard().filter(|entry| part(entry.id()) == part(id));
            let titled = best(&telling(rest), standard, named);
            let most = titled.first().map_or(0, |(found, _)| *found);
            let titled = titled.into_iter().filter(|(found, _)| *found == most).take(NEIGHBOURS);
            self.instead_of(id, titled.map(|(_, entry)| Suggestion::new(entry, Reason::TitleSaysSo)).collect())
        })
    }

    /// Clauses, controls and Annex C of the standard itself.
    fn standard(&self) -> impl Iterator<Item = Entry<'_>> {
        self.entries().filter(|entry| entry.framework() == EDITION.framework && entry.kind() != EntryKind::Requirement)
    }

    /// The id exists; do the words beside it speak of the same thing?
    fn agreeing(&self, entry: Entry<'static>, rest: &str) -> Resolution<'_> {
        let words = telling(rest);
        if words.is_empty() || folded(rest) == folded(entry.title()) {
            return Resolution::Exact(entry);
        }
        let by_title = hits(&words, &named(&entry));
        let own = hits(&words, &spoken(&entry));
        let among =
            self.entries().filter(|other| other.kind() == entry.kind() && other.framework() == EDITION.framework && *other != entry);
        let others = best(&words, among, named);
        let most = others.first().map_or(0, |(found, _)| *found);
        // Nobody cites a requirement by a fixed title, so words that fit nothing else are let through.
        let paraphrase = entry.kind() == EntryKind::Requirement && most == 0;
        if paraphrase || (by_title > 0 && by_title >= most) || own > most {
            return Resolution::Exact(entry);
        }
        let mut suggestions = others
            .into_iter()
            .filter(|(found, _)| *found == most)
            .map(|(_, other)| Suggestion::new(other, Reason::TitleSaysSo))
            .take(MOST - 1)
            .collect::<Vec<_>>();
        suggestions.push(Suggestion::new(entry, Reason::IdOnly));
        answer(suggestions, standard_of_id(entry.id()).map(Note::OtherStandard).into_iter().collect())
    }

    /// The id does not exist; what does, near it? `suggestions` are those that the words beside it make.
    fn instead_of<'a>(&'a self, id: &str, mut suggestions: Vec<Suggestion<'a>>) -> Resolution<'a> {
        let mut notes = standard_of_id(id).map(Note::OtherStandard).into_iter().collect::<Vec<_>>();
        if let Some(mirrored) = id.strip_prefix('B').and_then(|rest| self.standard_entry(&format!("A{rest}"))) {
            return answer(vec![Suggestion::new(mirrored, Reason::Guided)], notes);
        }
        let standard = || self.standard();
        let alike = |other: &str| {
            let letters = |id: &'_ str| id.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase()).collect::<Vec<_>>();
            letters(other) == letters(id)
        };
        suggestions.extend(standard().filter(|entry| alike(entry.id())).map(|entry| Suggestion::new(entry, Reason::SameDigits)));

        let (place, last) = id.rsplit_once('.').unwrap_or(("", id));
        let last = last.parse::<u16>().ok();
        if id.starts_with('A') && last == Some(1) && standard().any(|entry| is_right_under(entry.id(), place)) {
            notes.push(Note::NumbersStartAtTwo);
        }
        // The nearest place above that holds something.
        let mut above = place;
        while !above.is_empty() {
            let mut held = standard().filter(|entry| is_right_under(entry.id(), above));
            if let Some(first) = held.next() {
                let last = held.last().unwrap_or(first);
                notes.push(Note::Spans { above: above.to_owned(), first: static_id(&first), last: static_id(&last) });
                break;
            }
            if self.standard_entry(above).is_some() {
                break;
            }
            above = above.rsplit_once('.').map_or("", |(above, _)| above);
        }
        // Nothing here is numbered from ten up below its heading, so such an id is no slip of the pen.
        let strange = id.starts_with('A') && last.is_some_and(|number| number > 10);
        if suggestions.is_empty() && !strange {
            suggestions.extend(neighbours(id, standard()).into_iter().map(|entry| Suggestion::new(entry, Reason::SimilarId)));
        }
        if suggestions.is_empty() && !strange {
            let holder = self.standard_entry(above);
            suggestions.extend(holder.map(|holder| Suggestion::new(holder, Reason::Above)));
        }
        if id.starts_with(|c: char| c.is_ascii_digit()) && above.is_empty() {
            notes.push(Note::OutsideClauses);
        }
        answer(suggestions, notes)
    }

    fn by_title(&self, text: &str) -> Resolution<'_> {
        if let Some(standard) = standard_of_text(text) {
            return Resolution::Unknown { notes: vec![Note::OtherStandard(standard)] };
        }
        let wanted = folded(text);
        let titled = || self.entries().filter(|entry| entry.kind() != EntryKind::Requirement || entry.framework() != EDITION.framework);
        let titles =
            |entry: &Entry<'_>| [entry.title()].into_iter().chain(entry.variants().iter().copied()).map(folded).collect::<Vec<_>>();
        let same = titled().filter(|entry| !wanted.is_empty() && titles(entry).contains(&wanted)).collect::<Vec<_>>();
        if let [entry] = same.as_slice() {
            return Resolution::Exact(*entry);
        }
        if !same.is_empty() {
            return answer(same.into_iter().map(|entry| Suggestion::new(entry, Reason::SameTitle)).collect(), Vec::new());
        }
        let limit = (wanted.chars().count() / 6).max(2);
        let mut near = Vec::new();
        for entry in titled() {
            if wanted.len() > 3
                && let Some(found) = titles(&entry).iter().filter_map(|title| distance(&wanted, title, limit)).min()
            {
                near.push((found, entry));
            }
        }
        crate::order::sort_by_key(&mut near, |(found, _)| *found);
        let mut suggestions = near.into_iter().map(|(_, entry)| Suggestion::new(entry, Reason::SimilarTitle)).collect::<Vec<_>>();
        if suggestions.is_empty() {
            let words = telling(text);
            let by_words = best(&words, titled(), named);
            let enough = by_words.into_iter().filter(|(found, _)| found * 2 >= words.len());
            suggestions.extend(enough.map(|(_, entry)| Suggestion::new(entry, Reason::TitleSaysSo)));
            let asked =
                self.entries().filter(|entry| !words.is_empty() && hits(&words, entry.summary().unwrap_or_default()) == words.len());
            let asked = asked.filter(|entry| suggestions.iter().all(|there| there.entry != *entry)).collect::<Vec<_>>();
            suggestions.extend(asked.into_iter().map(|entry| Suggestion::new(entry, Reason::SummarySaysSo)));
        }
        if suggestions.is_empty() {
            let own = || self.frameworks.iter().flat_map(Framework::entries);
            let near = nearest(text, own().map(|entry| entry.id.as_str()));
            suggestions.extend(
                own().filter(|entry| Some(entry.id.as_str()) == near).map(|entry| Suggestion::new(Entry::Own(entry), Reason::SimilarId)),
            );
        }
        suggestions.truncate(MOST);
        answer(suggestions, Vec::new())
    }

    /// `HC-1 Disclosure banner`, where `HC-1` is an entry that was brought along.
    fn own_by_first_word(&self, text: &str) -> Option<Entry<'_>> {
        let word = trimmed(text.split_whitespace().next()?);
        let mut found = self.frameworks.iter().flat_map(Framework::entries).filter(|entry| entry.id.eq_ignore_ascii_case(word));
        found.next().filter(|_| found.next().is_none()).map(Entry::Own)
    }
}

/// The entry of a framework whose id is closest.
fn near_in<'a>(loaded: &'a Framework, wanted: &str) -> Resolution<'a> {
    let near = nearest(wanted, loaded.entries().iter().map(|entry| entry.id.as_str()));
    let named = loaded.entries().iter().find(|entry| Some(entry.id.as_str()) == near);
    answer(named.map(|entry| Suggestion::new(Entry::Own(entry), Reason::SimilarId)).into_iter().collect(), Vec::new())
}

fn answer(suggestions: Vec<Suggestion<'_>>, notes: Vec<Note>) -> Resolution<'_> {
    if suggestions.is_empty() { Resolution::Unknown { notes } } else { Resolution::Candidates { suggestions, notes } }
}

/// The name of an entry; of a requirement, what it asks.
fn named(entry: &Entry<'_>) -> String {
    match entry {
        Entry::Requirement(row) => row.summary.to_owned(),
        _ => format!("{} {}", entry.title(), entry.variants().join(" ")),
    }
}

/// Everything the catalogue says of an entry.
fn spoken(entry: &Entry<'_>) -> String {
    format!("{} {}", named(entry), entry.summary().unwrap_or_default())
}

/// Entries whose text has any of the words: most words first, then the shorter text, then catalogue order.
fn best<'a>(words: &[String], entries: impl Iterator<Item = Entry<'a>>, text: impl Fn(&Entry<'a>) -> String) -> Vec<(usize, Entry<'a>)> {
    let mut found = Vec::new();
    for entry in entries {
        let text = text(&entry);
        let count = hits(words, &text);
        if count > 0 {
            found.push((std::cmp::Reverse(count), text.len(), entry));
        }
    }
    crate::order::sort_by_key(&mut found, |(count, length, _)| (*count, *length));
    found.into_iter().map(|(count, _, entry)| (count.0, entry)).collect()
}

/// The annex of an id; titles of another annex would only mislead.
fn part(id: &str) -> Option<char> {
    id.chars().next().filter(char::is_ascii_alphabetic)
}

fn is_right_under(id: &str, place: &str) -> bool {
    id.rsplit_once('.').is_some_and(|(above, _)| above == place)
}

/// Ids under the same heading, the closest number first; else ids one slip away.
fn neighbours<'a>(id: &str, entries: impl Iterator<Item = Entry<'a>>) -> Vec<Entry<'a>> {
    let (place, last) = id.rsplit_once('.').unwrap_or(("", id));
    let number = |text: &str| text.rsplit('.').next().and_then(|last| last.parse::<u16>().ok()).unwrap_or(u16::MAX);
    let near = entries.filter(|entry| is_right_under(entry.id(), place) || distance(entry.id(), id, 1).is_some()).collect::<Vec<_>>();
    let mut together =
        near.iter().filter(|entry| is_right_under(entry.id(), place) && last.parse::<u16>().is_ok()).copied().collect::<Vec<_>>();
    crate::order::sort_by_key(&mut together, |entry| number(entry.id()).abs_diff(number(id)));
    let mut chosen = if together.is_empty() { near } else { together };
    chosen.truncate(NEIGHBOURS);
    chosen
}

fn static_id(entry: &Entry<'_>) -> &'static str {
    match entry {
        Entry::Clause(row) => row.label,
        Entry::Requirement(row) => row.label,
        Entry::Group(row) => row.label,
        Entry::Objective(row) => row.label,
        Entry::Control(row) => row.label,
        Entry::AnnexC(row) => row.label,
        Entry::Own(_) => "",
    }
}
