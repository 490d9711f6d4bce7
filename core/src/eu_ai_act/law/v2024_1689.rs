//! Regulation (EU) 2024/1689 as published on 12 July 2024 (OJ L, 2024/1689), in force since 1 August 2024.

use super::{Day, Start, Version};
use crate::eu_ai_act::classify::SECTION_B_OF_2024;
use crate::model::AnnexISection::{SectionA, SectionB};

pub(super) const VERSION: Version = Version {
    act: "2024/1689",
    in_force: Day::new(2024, 8, 1, "2024/1689, Art. 113"),
    source: "http://data.europa.eu/eli/reg/2024/1689/oj",
    days: &[
        (Start::Prohibitions, Day::new(2025, 2, 2, "2024/1689, Art. 113(a)")),
        (Start::Models, Day::new(2025, 8, 2, "2024/1689, Art. 113(b)")),
        (Start::OlderModels, Day::new(2027, 8, 2, "2024/1689, Art. 111(3)")),
        (Start::General, Day::new(2026, 8, 2, "2024/1689, Art. 113")),
        (Start::AnnexIii, Day::new(2026, 8, 2, "2024/1689, Art. 113")),
        (Start::AnnexI, Day::new(2027, 8, 2, "2024/1689, Art. 113(c)")),
        (Start::OlderPublic, Day::new(2030, 8, 2, "2024/1689, Art. 111(2)")),
    ],
    older_before: Some(Day::new(2026, 8, 2, "2024/1689, Art. 111(2)")),
    narrower_products: false,
    section_b: SECTION_B_OF_2024,
    annex_i: &[
        (1, SectionA, (42, 2006)),
        // The directive is listed as repealed by the machinery regulation.
        (1, SectionA, (1230, 2023)),
        (2, SectionA, (48, 2009)),
        (3, SectionA, (53, 2013)),
        (4, SectionA, (33, 2014)),
        (5, SectionA, (34, 2014)),
        (6, SectionA, (53, 2014)),
        (7, SectionA, (68, 2014)),
        (8, SectionA, (424, 2016)),
        (9, SectionA, (425, 2016)),
        (10, SectionA, (426, 2016)),
        (11, SectionA, (745, 2017)),
        (12, SectionA, (746, 2017)),
        (13, SectionB, (300, 2008)),
        (14, SectionB, (168, 2013)),
        (15, SectionB, (167, 2013)),
        (16, SectionB, (90, 2014)),
        (17, SectionB, (797, 2016)),
        (18, SectionB, (858, 2018)),
        (19, SectionB, (2019, 2144)),
        (20, SectionB, (1139, 2018)),
    ],
};
