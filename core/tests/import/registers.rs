//! Registers of different make, and the records that they tell of.

/// A register as somebody wrote it.
pub(crate) struct Register {
    /// What is peculiar about it.
    pub(crate) about: &'static str,
    /// The document that it is taken into.
    pub(crate) document: &'static str,
    pub(crate) table: &'static str,
    pub(crate) text: &'static str,
    /// Headings whose proposed place a person corrects; none: the column is left out.
    pub(crate) corrections: &'static [(&'static str, Option<&'static str>)],
    /// The registers of the document afterwards; what is not among them is as it was.
    pub(crate) expected: &'static str,
    /// All that stands in the table and not in the document: line, heading, value.
    pub(crate) left_out: &'static [(u32, &'static str, &'static str)],
}

const EMPTY: &str = r#"{"schemaVersion": "1.0"}"#;

pub(crate) const REGISTERS: &[Register] = &[
    Register {
        about: "risks in English, 5 x 5 in numbers, treatment in the same row, two owners in a cell",
        document: EMPTY,
        table: "risks",
        text: "Risk ID,Risk,Risk Owner,Likelihood (1-5),Impact (1-5),Risk Score,Treatment,Mitigation,Due Date,Status\n\
            R-001,Model drift,\"Jane Doe; John Roe\",4,3,12,Mitigate,Monitor weekly,31/12/2026,Open\n\
            R-002,Vendor lock-in,John Roe,2,5,10,Accept,,,Closed\n",
        corrections: &[],
        expected: r#"{
            "risks": [
                {"id": "R-001", "title": "Model drift", "owner": "jane-doe",
                 "current": {"likelihood": "4", "consequences": [{"level": "3"}], "statedScore": 12}, "statedStatus": "open"},
                {"id": "R-002", "title": "Vendor lock-in", "owner": "john-roe",
                 "current": {"likelihood": "2", "consequences": [{"level": "5"}], "statedScore": 10}, "statedStatus": "closed"}
            ],
            "treatments": [
                {"id": "treatment-R-001", "risk": "R-001", "option": "reduce", "actions": [{"what": "Monitor weekly", "due": "2026-12-31"}]},
                {"id": "treatment-R-002", "risk": "R-002", "option": "retain"}
            ],
            "people": [{"id": "jane-doe", "name": "Jane Doe"}, {"id": "john-roe", "name": "John Roe"}]
        }"#,
        left_out: &[(2, "Risk Owner", "John Roe")],
    },
    Register {
        about: "risks in German with semicolons, levels in words, decimal commas, dates by day",
        document: r#"{"schemaVersion": "1.0", "language": "de", "people": [{"id": "p-ak", "name": "Anna König"}],
            "riskMethod": {"likelihoodScale": {"levels": [{"key": "1", "label": "selten", "order": 1}, {"key": "2", "label": "möglich", "order": 2}]},
            "consequenceScales": [{"dimension": "organization", "levels": [{"key": "g", "label": "gering", "order": 1}, {"key": "h", "label": "hoch", "order": 2}]}]}}"#,
        table: "risks",
        text: "Nr.;Risiko;Beschreibung;Eigentümer;Eintrittswahrscheinlichkeit;Auswirkung;Risikowert;Behandlung;Maßnahmen;Frist;Letzte Überprüfung\r\n\
            1;Verzerrung;\"Bewerbende werden; je nach Herkunft;\r\nanders bewertet\";Anna König;möglich;2 - hoch;4,5;vermindern;Test je Quartal;03.04.2026;01.02.2026\r\n",
        corrections: &[],
        expected: r#"{
            "risks": [{"id": "1", "title": "Verzerrung", "description": "Bewerbende werden; je nach Herkunft;\r\nanders bewertet", "owner": "p-ak",
                "current": {"likelihood": "2", "consequences": [{"dimension": "organization", "level": "h"}], "statedScore": 4.5},
                "reviewedOn": "2026-02-01"}],
            "treatments": [{"id": "treatment-1", "risk": "1", "option": "reduce", "actions": [{"what": "Test je Quartal", "due": "2026-04-03"}]}]
        }"#,
        left_out: &[],
    },
    Register {
        about: "risks without ids, a score alone, no bands",
        document: EMPTY,
        table: "risks",
        text: "Title\tScore\tDate identified\nData leak\t20\tMar 2026\nData leak\t7\t2025\n",
        corrections: &[],
        expected: r#"{"risks": [
            {"id": "risk-data-leak", "title": "Data leak", "current": {"statedScore": 20}, "identifiedOn": "2026-03"},
            {"id": "risk-data-leak-2", "title": "Data leak", "current": {"statedScore": 7}, "identifiedOn": "2025"}
        ]}"#,
        left_out: &[],
    },
    Register {
        about: "a Statement of Applicability with titles beside the numbers and yes or no",
        document: EMPTY,
        table: "statementOfApplicability.entries",
        text: "Control,Title,Applicable,Justification,Implementation Status,Owner\n\
            A.2.2,AI policy,Yes,Required by the board,Implemented,CISO\n\
            A.6.2.04,AI system verification and validation,Yes,Risk R-1,In progress,CISO\n\
            A.10.4 Customers,,No,No AI system is provided to customers,N/A,\n",
        corrections: &[("Title", None)],
        expected: r#"{"statementOfApplicability": {"entries": [
            {"control": "A.2.2", "decision": "included", "justification": "Required by the board", "implementation": {"status": "implemented"}, "owner": "ciso"},
            {"control": "A.6.2.4", "decision": "included", "justification": "Risk R-1", "implementation": {"status": "partial"}, "owner": "ciso"},
            {"control": "A.10.4", "decision": "excluded", "justification": "No AI system is provided to customers"}
        ]}, "people": [{"id": "ciso", "name": "CISO"}]}"#,
        left_out: &[(2, "Title", "AI policy")],
    },
    Register {
        about: "a Statement of Applicability in German, as rows of objects",
        document: EMPTY,
        table: "statementOfApplicability.entries",
        text: r#"[{"Maßnahme": "A.2.2", "Anwendbar": true, "Begründung": "Risiko 3", "Umsetzungsstatus": "umgesetzt"},
            {"Maßnahme": "A.3.3", "Anwendbar": false, "Begründung": "entfällt mangels Personal", "Umsetzungsstatus": null}]"#,
        corrections: &[],
        expected: r#"{"statementOfApplicability": {"entries": [
            {"control": "A.2.2", "decision": "included", "justification": "Risiko 3", "implementation": {"status": "implemented"}},
            {"control": "A.3.3", "decision": "excluded", "justification": "entfällt mangels Personal"}
        ]}}"#,
        left_out: &[],
    },
    Register {
        about: "an AI inventory with stages in words, vendors by name, dates as Excel counts them",
        document: r#"{"schemaVersion": "1.0", "suppliers": [{"id": "sup-1", "name": "Contoso"}]}"#,
        table: "aiSystems",
        text: r#"{"sheet": "Inventory", "rows": [["System name", "Purpose", "Business owner", "Vendor", "Status", "Go-live"],
            ["Chatbot", "Answers customers", "Mia Berg", "Contoso", "Production", 46112], ["Scoring", "Ranks applicants", "Mia Berg", "Fabrikam", "In development", null]]}"#,
        corrections: &[],
        expected: r#"{"aiSystems": [
            {"id": "aisystem-chatbot", "name": "Chatbot", "purpose": "Answers customers", "owner": "mia-berg", "lifeCycle": {"stage": "operationAndMonitoring"},
             "deployments": [{"since": "2026-03-31"}], "suppliers": ["sup-1"]},
            {"id": "aisystem-scoring", "name": "Scoring", "purpose": "Ranks applicants", "owner": "mia-berg", "lifeCycle": {"stage": "designAndDevelopment"},
             "suppliers": ["fabrikam"]}
        ], "suppliers": [{"id": "sup-1", "name": "Contoso"}, {"id": "fabrikam", "name": "Fabrikam"}],
            "people": [{"id": "mia-berg", "name": "Mia Berg"}]}"#,
        left_out: &[],
    },
    Register {
        about: "nonconformities in French with corrective actions",
        document: r#"{"schemaVersion": "1.0", "language": "fr"}"#,
        table: "nonconformities",
        text: "N°;Constat;Exigence;Gravité;Ouvert le;Cause racine;Action corrective;Responsable;Échéance;Statut\n\
            NC-1;Revue de direction sans procès-verbal;9.3.3;mineure;05/02/2026;Modèle absent;Créer un modèle;Luc Petit;30/06/2026;clos\n",
        corrections: &[("N°", Some("id")), ("Responsable", Some("actions[].owner"))],
        expected: r#"{"nonconformities": [{"id": "NC-1", "statement": "Revue de direction sans procès-verbal", "requirement": "9.3.3", "grade": "minor",
            "openedOn": "2026-02-05", "rootCause": {"causes": ["Modèle absent"]},
            "actions": [{"what": "Créer un modèle", "owner": "luc-petit", "due": "2026-06-30"}], "statedStatus": "closed"}],
            "people": [{"id": "luc-petit", "name": "Luc Petit"}]}"#,
        left_out: &[],
    },
    Register {
        about: "suppliers with yes and no, dates by month first, a contact that has no place",
        document: EMPTY,
        table: "suppliers",
        text: "Vendor,Critical?,Services,Contract start,Contract end,Next review,Favourite colour\n\
            Contoso,Yes,Language model,01/15/2025,01/14/2027,02/01/2026,blue\n\
            Fabrikam,No,Annotation,2026,n/a,,\n",
        corrections: &[],
        expected: r#"{"suppliers": [
            {"id": "supplier-contoso", "name": "Contoso", "critical": true, "provides": [{"what": "Language model"}],
             "contractPeriod": {"from": "2025-01-15", "to": "2027-01-14"}, "nextReviewOn": "2026-02-01"},
            {"id": "supplier-fabrikam", "name": "Fabrikam", "critical": false, "provides": [{"what": "Annotation"}], "contractPeriod": {"from": "2026"}}
        ]}"#,
        left_out: &[(2, "Favourite colour", "blue")],
    },
    Register {
        about: "trainings in Spanish with attendees in one cell",
        document: r#"{"schemaVersion": "1.0", "language": "es", "people": [{"id": "p-1", "name": "Ana Díaz"}]}"#,
        table: "trainings",
        text: "Código,Curso,Fecha,Participantes\nT-1,Uso responsable,03/04/2026,\"Ana Díaz, José Pérez\"\n",
        corrections: &[],
        expected: r#"{"trainings": [{"id": "T-1", "title": "Uso responsable", "heldOn": "2026-04-03", "attended": ["p-1", "jose-perez"]}],
            "people": [{"id": "p-1", "name": "Ana Díaz"}, {"id": "jose-perez", "name": "José Pérez"}]}"#,
        left_out: &[],
    },
    Register {
        about: "documents with versions and approvals, headings in capitals with line breaks",
        document: EMPTY,
        table: "documents",
        text: "\"DOC\nID\",TITLE,TYPE,VERSION,STATUS,APPROVED BY,APPROVED ON,EFFECTIVE DATE\n\
            D-1,AI policy,Policy,2.1,Approved,Jane Doe,2026-01-10,1 February 2026\n",
        corrections: &[],
        expected: r#"{"documents": [{"id": "D-1", "title": "AI policy", "kind": "policy", "version": "2.1", "state": "approved",
            "approvals": [{"by": "jane-doe", "on": "2026-01-10"}], "effectiveFrom": "2026-02-01"}], "people": [{"id": "jane-doe", "name": "Jane Doe"}]}"#,
        left_out: &[],
    },
    Register {
        about: "objectives with targets as numbers of a comma locale and a status",
        document: EMPTY,
        table: "objectives",
        text: "ID|Ziel|Kennzahl|Zielwert|Einheit|Verantwortlich|Zieltermin|Status\nO-1|Weniger Fehlalarme|Quote|1,5|%|r-qa1|Dez 2026|geplant\n",
        corrections: &[],
        expected: r#"{"objectives": [{"id": "O-1", "title": "Weniger Fehlalarme", "measure": "Quote", "target": 1.5, "unit": "%", "owner": "r-qa1",
            "due": "2026-12", "statedStatus": "planned"}]}"#,
        left_out: &[],
    },
    Register {
        about: "a Statement of Applicability in French with semicolons, labels and two people in a cell",
        document: r#"{"schemaVersion": "1.0", "language": "fr"}"#,
        table: "statementOfApplicability.entries",
        text: "Mesure;Applicable;Justification;Statut de mise en œuvre;Responsable\n\
            A.2.2 - Politique IA;Oui;Risque R-1;Mis en œuvre;Luc Petit\n\
            A.4.6;oui;Exigence du client;En cours;\"Luc Petit, Anne Roy\"\n\
            A.10.4;Non;Aucun client;s.o.;\n",
        corrections: &[],
        expected: r#"{"statementOfApplicability": {"entries": [
            {"control": "A.2.2", "decision": "included", "justification": "Risque R-1", "implementation": {"status": "implemented"}, "owner": "luc-petit"},
            {"control": "A.4.6", "decision": "included", "justification": "Exigence du client", "implementation": {"status": "partial"}, "owner": "luc-petit"},
            {"control": "A.10.4", "decision": "excluded", "justification": "Aucun client"}
        ]}, "people": [{"id": "luc-petit", "name": "Luc Petit"}]}"#,
        left_out: &[(3, "Responsable", "Anne Roy")],
    },
];
