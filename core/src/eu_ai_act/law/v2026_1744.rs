//! The Act as amended by Regulation (EU) 2026/1744 of 8 July 2026 (OJ L, 2026/1744, 24.7.2026), in force since 27 July 2026.

use super::{Day, Start, Version};
use crate::eu_ai_act::classify::SECTION_B;
use crate::model::AnnexISection::{SectionA, SectionB};

pub(super) const VERSION: Version = Version {
    act: "2026/1744",
    in_force: Day::new(2026, 7, 27, "2026/1744, Art. 4"),
    source: "http://data.europa.eu/eli/reg/2026/1744/oj",
    days: &[
        (Start::Prohibitions, Day::new(2025, 2, 2, "2024/1689, Art. 113(a)")),
        (Start::AddedPractices, Day::new(2026, 12, 2, "2026/1744, Art. 1(40)(a)")),
        (Start::Models, Day::new(2025, 8, 2, "2024/1689, Art. 113(b)")),
        (Start::OlderModels, Day::new(2027, 8, 2, "2024/1689, Art. 111(3)")),
        (Start::General, Day::new(2026, 8, 2, "2024/1689, Art. 113")),
        (Start::OlderGenerators, Day::new(2026, 12, 2, "2026/1744, Art. 1(39)(b)")),
        (Start::AnnexIii, Day::new(2027, 12, 2, "2026/1744, Art. 1(40)(b)(i)")),
        (Start::AnnexI, Day::new(2028, 8, 2, "2026/1744, Art. 1(40)(b)(ii)")),
        (Start::OlderPublic, Day::new(2030, 8, 2, "2026/1744, Art. 1(39)(a)")),
    ],
    older_before: None,
    narrower_products: true,
    section_b: SECTION_B,
    annex_i: &[
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
        (21, SectionB, (1230, 2023)),
        // References to the directive that the machinery regulation repeals are references to the regulation.
        (21, SectionB, (42, 2006)),
    ],
};
