//! The 38 controls as a closed type: no other id can be spelt.

use super::closed_id::closed_rows;
use super::control::Control;
use super::objective::ObjectiveId;
use super::rows::CONTROLS;

/// A control of Annex A, in the order of Table A.1.
///
/// ```
/// use aimskit::catalogue::ControlId;
/// let deployment: ControlId = "A.6.2.5".parse()?;
/// assert_eq!(deployment, ControlId::A6_2_5);
/// assert_eq!(deployment.title(), "AI system deployment");
/// assert_eq!(deployment.objective().as_str(), "A.6.2");
/// assert!("A.6.2.1".parse::<ControlId>().is_err());
/// # Ok::<(), aimskit::catalogue::UnknownId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ControlId {
    /// AI policy.
    A2_2,
    /// Alignment with other organizational policies.
    A2_3,
    /// Review of the AI policy.
    A2_4,
    /// AI roles and responsibilities.
    A3_2,
    /// Reporting of concerns.
    A3_3,
    /// Resource documentation.
    A4_2,
    /// Data resources.
    A4_3,
    /// Tooling resources.
    A4_4,
    /// System and computing resources.
    A4_5,
    /// Human resources.
    A4_6,
    /// AI system impact assessment process.
    A5_2,
    /// Documentation of AI system impact assessments.
    A5_3,
    /// Assessing AI system impact on individuals or groups of individuals.
    A5_4,
    /// Assessing societal impacts of AI systems.
    A5_5,
    /// Objectives for responsible development of AI system.
    A6_1_2,
    /// Processes for responsible AI system design and development.
    A6_1_3,
    /// AI system requirements and specification.
    A6_2_2,
    /// Documentation of AI system design and development.
    A6_2_3,
    /// AI system verification and validation.
    A6_2_4,
    /// AI system deployment.
    A6_2_5,
    /// AI system operation and monitoring.
    A6_2_6,
    /// AI system technical documentation.
    A6_2_7,
    /// AI system recording of event logs.
    A6_2_8,
    /// Data for development and enhancement of AI system.
    A7_2,
    /// Acquisition of data.
    A7_3,
    /// Quality of data for AI systems.
    A7_4,
    /// Data provenance.
    A7_5,
    /// Data preparation.
    A7_6,
    /// System documentation and information for users.
    A8_2,
    /// External reporting.
    A8_3,
    /// Communication of incidents.
    A8_4,
    /// Information for interested parties.
    A8_5,
    /// Processes for responsible use of AI systems.
    A9_2,
    /// Objectives for responsible use of AI system.
    A9_3,
    /// Intended use of the AI system.
    A9_4,
    /// Allocating responsibilities.
    A10_2,
    /// Suppliers.
    A10_3,
    /// Customers.
    A10_4,
}

impl ControlId {
    /// All controls in catalogue order.
    pub const ALL: [Self; 38] = [
        Self::A2_2,
        Self::A2_3,
        Self::A2_4,
        Self::A3_2,
        Self::A3_3,
        Self::A4_2,
        Self::A4_3,
        Self::A4_4,
        Self::A4_5,
        Self::A4_6,
        Self::A5_2,
        Self::A5_3,
        Self::A5_4,
        Self::A5_5,
        Self::A6_1_2,
        Self::A6_1_3,
        Self::A6_2_2,
        Self::A6_2_3,
        Self::A6_2_4,
        Self::A6_2_5,
        Self::A6_2_6,
        Self::A6_2_7,
        Self::A6_2_8,
        Self::A7_2,
        Self::A7_3,
        Self::A7_4,
        Self::A7_5,
        Self::A7_6,
        Self::A8_2,
        Self::A8_3,
        Self::A8_4,
        Self::A8_5,
        Self::A9_2,
        Self::A9_3,
        Self::A9_4,
        Self::A10_2,
        Self::A10_3,
        Self::A10_4,
    ];

    /// Position in [`ControlId::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Short title of Table A.1.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.get().title
    }

    /// Objective statement that the control serves.
    #[must_use]
    pub fn objective(self) -> ObjectiveId {
        self.get().objective
    }

    /// Annex B entry that guides this control (`B.6.2.5` for `A.6.2.5`).
    #[must_use]
    pub fn guidance(self) -> String {
        self.as_str().replacen('A', "B", 1)
    }
}

closed_rows!(ControlId, Control, CONTROLS, "control");
