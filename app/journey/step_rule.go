package journey

// StepRule names a check of a step that the dossier answers itself.
type StepRule string

// The rules of steps. A programme chooses from these and gives Min and Kinds
// where a rule says so; what each looks at is written here, the code that
// evaluates them stands with the route.
const (
	// SubmissionPlanned: the candidature has an intended day of submission.
	SubmissionPlanned StepRule = "submission_planned"
	// StatusReached: the candidature stands at the status in Kinds (one code),
	// or further on in the order of the programme's statuses.
	StatusReached StepRule = "status_reached"

	// DecisionWithAll: one single decision of the executive gives a mandate, a
	// budget and a place in the multi-year plan.
	DecisionWithAll StepRule = "decision_with_all"
	// DecisionVision: a decision of the executive or the council approves the
	// vision.
	DecisionVision StepRule = "decision_vision"
	// DecisionStrategy: a decision of the council gives the strategy its place
	// in the multi-year plan.
	DecisionStrategy StepRule = "decision_strategy"

	// PeopleMin: at least Min people stand in the dossier.
	PeopleMin StepRule = "people_min"
	// RoleFilled: for each role in Kinds there is somebody who has it.
	RoleFilled StepRule = "role_filled"
	// ServicesMin: at least Min services take part; with Kinds only those with
	// one of these involvements (lead, core, involved, informed) count.
	ServicesMin StepRule = "services_min"
	// BodyKind: there is a body of one of Kinds (platform, steering, working,
	// youth_council, children_council, other) with a mandate written down.
	BodyKind StepRule = "body_kind"
	// PartnersMin: at least Min partners stand in the dossier.
	PartnersMin StepRule = "partners_min"
	// MomentsLogged: the log of who was involved has a line at each moment in
	// Kinds, or at every moment of the programme when there are none.
	MomentsLogged StepRule = "moments_logged"
	// MomentsTold: at least Min lines of that log say when the people heard
	// what was done with what they said.
	MomentsTold StepRule = "moments_told"
	// WeighingsMin: at least Min weighings of interests are written down.
	WeighingsMin StepRule = "weighings_min"
	// TrainingsMin: at least Min trainings were held.
	TrainingsMin StepRule = "trainings_min"
	// PromisesMin: at least Min promises to report stand in the dossier.
	PromisesMin StepRule = "promises_min"
	// PromisesKept: there is a promise to report, and none is past its day.
	PromisesKept StepRule = "promises_kept"

	// StepThemesMeasured: at least Min themes have a figure of the
	// municipality.
	StepThemesMeasured StepRule = "themes_measured"
	// GapsMin: at least Min gaps in what the municipality knows are written
	// down, closed or not.
	GapsMin StepRule = "gaps_min"
	// MethodsPlanned: at least Min uses of a method are in the trajectory,
	// planned or past; with Kinds only of these methods.
	MethodsPlanned StepRule = "methods_planned"
	// MethodUsesMin: at least Min uses of a method have a day that is not in
	// the future; with Kinds only of these methods.
	MethodUsesMin StepRule = "method_uses_min"
	// StepQuotesMin: at least Min quotes of children may be shown.
	StepQuotesMin StepRule = "quotes_min"
	// QuotesFollowed: at least Min quotes say what was done with them.
	QuotesFollowed StepRule = "quotes_followed"
	// EvidenceKind: at least Min pieces of evidence are of one of Kinds.
	EvidenceKind StepRule = "evidence_kind"

	// GoalsMin: at least Min goals have an action.
	GoalsMin StepRule = "goals_min"
	// ActionsMin: at least Min actions are more than an idea.
	ActionsMin StepRule = "actions_min"
	// StepActionsWithBudget: at least Min actions have a budget above zero.
	StepActionsWithBudget StepRule = "actions_with_budget"
	// StepActionsWithPlanCode: at least Min actions have a code of the
	// multi-year plan.
	StepActionsWithPlanCode StepRule = "actions_with_plan_code"
	// StepActionsOwned: there is an action, and every action that runs or is
	// planned has an owner.
	StepActionsOwned StepRule = "actions_owned"
	// Showcase: at least Min actions are shown in full, each with a budget and
	// staff.
	Showcase StepRule = "showcase"
	// ProgressNoted: progress of an action was written down in the last Min
	// months.
	ProgressNoted StepRule = "progress_noted"
	// MeasurementsMin: at least Min measurements of actions are written down.
	MeasurementsMin StepRule = "measurements_min"

	// TextsReady: at least Min percent of the required sub-criteria have a text
	// that is ready or checked; with Kinds only of these criteria.
	TextsReady StepRule = "texts_ready"
	// PortfolioChecked: the check of the portfolio finds no required
	// sub-criterion that is not complete.
	PortfolioChecked StepRule = "portfolio_checked"
)

// StepRules lists every rule that a check of a step may use.
func StepRules() []StepRule {
	return []StepRule{
		SubmissionPlanned, StatusReached, DecisionWithAll, DecisionVision,
		DecisionStrategy, PeopleMin, RoleFilled, ServicesMin, BodyKind,
		PartnersMin, MomentsLogged, MomentsTold, WeighingsMin, TrainingsMin,
		PromisesMin, PromisesKept, StepThemesMeasured, GapsMin, MethodsPlanned,
		MethodUsesMin, StepQuotesMin, QuotesFollowed, EvidenceKind, GoalsMin,
		ActionsMin, StepActionsWithBudget, StepActionsWithPlanCode,
		StepActionsOwned, Showcase, ProgressNoted, MeasurementsMin, TextsReady,
		PortfolioChecked,
	}
}
