package support

import (
	"context"
	"io"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// Kinds of records, as routes and the history name them.
const (
	KindDecision = "decisions"
	KindPerson   = "people"
	KindService  = "services"
	KindBody     = "bodies"
)

// Inside is what the tabs about decisions, people, services and groups work
// with.
type Inside struct {
	Team   *support.Team
	Proofs Proofs
	// Programme reads the programme that the dossier follows.
	Programme func(ctx context.Context) (*journey.Programme, error)
	Browse    func(link string) // opens an address in the browser
	// Do makes one undoable action of the calls inside it.
	Do func(ctx context.Context, label string, fn func(context.Context) error) error
}

// Proofs keeps the documents of decisions.
type Proofs interface {
	ListEvidence(ctx context.Context) ([]evidence.Evidence, error)
	CreateEvidence(ctx context.Context, e evidence.Evidence) (evidence.Evidence, error)
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
}
