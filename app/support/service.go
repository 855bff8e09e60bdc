package support

// Involvement is how near a service stands to the trajectory.
type Involvement string

// The involvements, as stored, the nearest first.
const (
	Lead     Involvement = "lead"
	Core     Involvement = "core"
	Involved Involvement = "involved"
	Informed Involvement = "informed"
)

// Service is a part of the municipality.
type Service struct {
	ID          string
	Name        string
	Domain      string // its policy domain
	Involvement Involvement
	PersonID    string // its contact; may be empty
	Note        string
}

// ServiceRole is how a service takes part in a phase.
type ServiceRole struct {
	ID        string // see ServiceRoleID
	ServiceID string
	Phase     string // code of a phase of the programme
	How       string
}

// ServiceRoleID is the id of the role of a service in a phase.
func ServiceRoleID(service, phase string) string { return service + "/" + phase }
