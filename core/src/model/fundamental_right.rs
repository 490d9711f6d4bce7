//! The rights of the Charter of Fundamental Rights of the European Union, in its order.

use crate::read::vocabulary;

vocabulary! {
    /// A right or freedom of the Charter of Fundamental Rights of the European Union (2012/C 326/02), by its article.
    pub enum FundamentalRight "fundamentalRight" {
        /// Human dignity (Article 1).
        "humanDignity" HumanDignity,
        /// Right to life (Article 2).
        "life" Life,
        /// Right to the integrity of the person (Article 3).
        "integrity" Integrity,
        /// Prohibition of torture (Article 4).
        "noTorture" NoTorture,
        /// Prohibition of slavery and forced labour (Article 5).
        "noSlavery" NoSlavery,
        /// Right to liberty and security (Article 6).
        "libertyAndSecurity" LibertyAndSecurity,
        /// Respect for private and family life (Article 7).
        "privateLife" PrivateLife,
        /// Protection of personal data (Article 8).
        "personalData" PersonalData,
        /// Right to marry and to found a family (Article 9).
        "family" Family,
        /// Freedom of thought, conscience and religion (Article 10).
        "thought" Thought,
        /// Freedom of expression and information (Article 11).
        "expression" Expression,
        /// Freedom of assembly and of association (Article 12).
        "assembly" Assembly,
        /// Freedom of the arts and sciences (Article 13).
        "artsAndSciences" ArtsAndSciences,
        /// Right to education (Article 14).
        "education" Education,
        /// Freedom to choose an occupation and right to work (Article 15).
        "work" Work,
        /// Freedom to conduct a business (Article 16).
        "business" Business,
        /// Right to property (Article 17).
        "property" Property,
        /// Right to asylum (Article 18).
        "asylum" Asylum,
        /// Protection against removal, expulsion and extradition (Article 19).
        "noRemoval" NoRemoval,
        /// Equality before the law (Article 20).
        "equality" Equality,
        /// Non-discrimination (Article 21).
        "nonDiscrimination" NonDiscrimination,
        /// Cultural, religious and linguistic diversity (Article 22).
        "diversity" Diversity,
        /// Equality between women and men (Article 23).
        "genderEquality" GenderEquality,
        /// Rights of the child (Article 24).
        "children" Children,
        /// Rights of the elderly (Article 25).
        "olderPeople" OlderPeople,
        /// Integration of persons with disabilities (Article 26).
        "disability" Disability,
        /// Right of workers to information and consultation (Article 27).
        "workersInformation" WorkersInformation,
        /// Right of collective bargaining and action (Article 28).
        "collectiveBargaining" CollectiveBargaining,
        /// Access to placement services (Article 29).
        "placement" Placement,
        /// Protection against unjustified dismissal (Article 30).
        "dismissal" Dismissal,
        /// Fair and just working conditions (Article 31).
        "workingConditions" WorkingConditions,
        /// Prohibition of child labour and protection of young people at work (Article 32).
        "noChildLabour" NoChildLabour,
        /// Family and professional life (Article 33).
        "familyAndWork" FamilyAndWork,
        /// Social security and social assistance (Article 34).
        "socialSecurity" SocialSecurity,
        /// Health care (Article 35).
        "healthCare" HealthCare,
        /// Access to services of general economic interest (Article 36).
        "generalServices" GeneralServices,
        /// Environmental protection (Article 37).
        "environment" Environment,
        /// Consumer protection (Article 38).
        "consumers" Consumers,
        /// Right to vote and stand in European elections (Article 39).
        "voteEuropean" VoteEuropean,
        /// Right to vote and stand in municipal elections (Article 40).
        "voteMunicipal" VoteMunicipal,
        /// Right to good administration (Article 41).
        "goodAdministration" GoodAdministration,
        /// Access to documents (Article 42).
        "documents" Documents,
        /// European Ombudsman (Article 43).
        "ombudsman" Ombudsman,
        /// Right to petition (Article 44).
        "petition" Petition,
        /// Freedom of movement and of residence (Article 45).
        "movement" Movement,
        /// Diplomatic and consular protection (Article 46).
        "diplomaticProtection" DiplomaticProtection,
        /// Effective remedy and fair trial (Article 47).
        "effectiveRemedy" EffectiveRemedy,
        /// Presumption of innocence and right of defence (Article 48).
        "defence" Defence,
        /// Legality and proportionality of offences and penalties (Article 49).
        "proportionalPenalties" ProportionalPenalties,
        /// Not to be tried twice for the same offence (Article 50).
        "noDoubleTrial" NoDoubleTrial,
    }
}
