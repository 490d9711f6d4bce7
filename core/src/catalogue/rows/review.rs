//! Management review: the inputs of 9.3.2 and what reviews usually add.

use crate::catalogue::review_input::ReviewInput;

pub(in crate::catalogue) static INPUTS: [ReviewInput; 5] = [
    ReviewInput { label: "9.3.2.a", what: "status of actions from earlier reviews" },
    ReviewInput { label: "9.3.2.b", what: "changes in external and internal issues" },
    ReviewInput { label: "9.3.2.c", what: "changes in needs and expectations of interested parties" },
    ReviewInput {
        label: "9.3.2.d",
        what: "performance information with trends in: 1) nonconformities and corrective actions 2) \
                 monitoring and measurement results 3) audit results",
    },
    ReviewInput { label: "9.3.2.e", what: "opportunities for continual improvement" },
];

pub(in crate::catalogue) static CUSTOMARY: [&str; 7] = [
    "AI risk and treatment status",
    "impact assessment results",
    "objectives status",
    "incidents and concerns",
    "supplier performance",
    "regulatory change",
    "resource adequacy",
];
