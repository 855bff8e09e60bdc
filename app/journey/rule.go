package journey

// RuleName names a check that the program can carry out on a sub-criterion.
type RuleName string

// The rules. A programme chooses from these and gives the numbers; what they
// look at is written here, the code that evaluates them stands with the
// portfolio.
const (
	// TextMin: the text has at least Min characters.
	TextMin RuleName = "text_min"
	// EvidenceMin: at least Min pieces of evidence are tied to the
	// sub-criterion, of one of Kinds when these are given.
	EvidenceMin RuleName = "evidence_min"
	// DecisionWith: one single decision of the executive holds all that Needs
	// lists (mandate, budget, plan).
	DecisionWith RuleName = "decision_with"
	// VisionDecision: a decision approves the vision.
	VisionDecision RuleName = "vision_decision"
	// OwnerNamed: somebody who carries the work stands in the dossier, with
	// name and service.
	OwnerNamed RuleName = "owner_named"
	// ServicesInvolved: at least Min different services carry persons or
	// actions.
	ServicesInvolved RuleName = "services_involved"
	// MomentsCovered: the text deals with each of the programme's moments.
	MomentsCovered RuleName = "moments_covered"
	// MomentsHeard: at each of the programme's moments the log of stakeholders
	// has somebody who was heard, or the text deals with the moment.
	MomentsHeard RuleName = "moments_heard"
	// ToldBack: everybody in that log who was heard, heard what was done with
	// it.
	ToldBack RuleName = "told_back"
	// InterestsWeighed: of at least Min weighings of interests the outcome is
	// written down.
	InterestsWeighed RuleName = "interests_weighed"
	// TrainingsHeld: at least Min trainings were held.
	TrainingsHeld RuleName = "trainings_held"
	// ReportsKept: no promised report is overdue.
	ReportsKept RuleName = "reports_kept"
	// DiversityCovered: the text deals with each characteristic of diversity.
	DiversityCovered RuleName = "diversity_covered"
	// QuotesMin: at least Min quotes of children are tied to the sub-criterion.
	QuotesMin RuleName = "quotes_min"
	// ThemesMeasured: at least Min themes have a figure of the municipality.
	ThemesMeasured RuleName = "themes_measured"
	// ThemesInActions: the actions lie in at least Min different themes.
	ThemesInActions RuleName = "themes_in_actions"
	// GoalsWithActions: at least Min goals have an action.
	GoalsWithActions RuleName = "goals_with_actions"
	// ActionsWithBudget: at least Min actions have a budget above zero.
	ActionsWithBudget RuleName = "actions_with_budget"
	// ActionsWithPlanCode: at least Min actions have a code of the multi-year
	// plan.
	ActionsWithPlanCode RuleName = "actions_with_plan_code"
	// ActionsOwned: every action that runs or is planned has an owner.
	ActionsOwned RuleName = "actions_owned"
	// ShowcaseActions: at least Min actions are shown in full, each with a
	// budget and staff.
	ShowcaseActions RuleName = "showcase_actions"
)

// RuleNames lists every rule that a programme may use.
func RuleNames() []RuleName {
	return []RuleName{
		TextMin, EvidenceMin, DecisionWith, VisionDecision, OwnerNamed,
		ServicesInvolved, MomentsCovered, MomentsHeard, ToldBack, InterestsWeighed,
		TrainingsHeld, ReportsKept, DiversityCovered, QuotesMin,
		ThemesMeasured, ThemesInActions, GoalsWithActions, ActionsWithBudget,
		ActionsWithPlanCode, ActionsOwned, ShowcaseActions,
	}
}

// Needs of DecisionWith.
const (
	NeedMandate = "mandate"
	NeedBudget  = "budget"
	NeedPlan    = "plan"
)

// Rule is one check with its parameters.
type Rule struct {
	Name RuleName `toml:"rule"`
	// Min is the least number that passes.
	Min int `toml:"min"`
	// Needs and Kinds hold codes, for the rules that say so.
	Needs []string `toml:"needs"`
	Kinds []string `toml:"kinds"`
	// Remark is the Dutch sentence shown when the rule is not met. In it,
	// {missing} stands for what is missing and {min} for Min.
	Remark string `toml:"remark"`
	// Advice is true for a rule that only advises: it does not keep a
	// sub-criterion from being complete.
	Advice bool `toml:"advice"`
}
