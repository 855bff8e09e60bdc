package support

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// roles is what the partner that is open gives and gets in each phase.
type roles struct {
	tab     *partners
	keeper  *edit.Keeper[support.PartnerRole]
	all     map[string]support.PartnerRole
	partner string
	phases  []*phaseRole
	rows    *fyne.Container
	content fyne.CanvasObject
}

// phaseRole is a phase with its two fields.
type phaseRole struct {
	code       string
	gives, get *ui.Entry
}

func newRoles(p *partners) *roles {
	r := &roles{tab: p, all: map[string]support.PartnerRole{}, rows: ui.Stack(look.S3), keeper: edit.NewKeeper[support.PartnerRole](p.host, "save the role of a partner")}
	r.keeper.Write = func(ctx context.Context, _, to support.PartnerRole) error { return p.page.Network.SetRole(ctx, to) }
	r.keeper.Ended = func(wrote bool) {
		if wrote {
			p.Reload()
		}
	}
	r.content = ui.Stack(look.S3, ui.NewSectionHeader("Win-win per fase"),
		ui.NewParagraph(look.Muted, "Wat geven zij in deze fase, en wat krijgen zij terug? Vul alleen de fasen in waarin zij meedoen."), r.rows)
	return r
}

// read takes in the roles of all partners.
func (r *roles) read(all []support.PartnerRole, since edit.Mark) {
	clear(r.all)
	for _, v := range all {
		r.all[v.ID] = v
		r.keeper.ReadAt(v.ID, since, v)
	}
	if len(r.phases) != len(r.tab.phases) {
		r.build(r.tab.phases)
	}
}

func (r *roles) build(phases []journey.Phase) {
	r.phases, r.rows.Objects = nil, nil
	for _, p := range phases {
		x := &phaseRole{code: p.Code, gives: ui.NewEntry(r.tab.host.Run), get: ui.NewEntry(r.tab.host.Run)}
		x.gives.OnSettled = func(s string) { r.change(x.code, "gives", func(v *support.PartnerRole) { v.Gives = s }) }
		x.get.OnSettled = func(s string) { r.change(x.code, "gets", func(v *support.PartnerRole) { v.Gets = s }) }
		r.phases = append(r.phases, x)
		r.rows.Add(ui.Stack(look.S1, ui.NewParagraph(look.Strong, p.Title),
			beside(220, ui.NewField("Zij geven", false, x.gives, ""), ui.NewField("Zij krijgen", false, x.get, ""))))
	}
	r.rows.Refresh()
}

func (r *roles) change(phase, field string, apply func(*support.PartnerRole)) {
	r.keeper.Change(support.PartnerRoleID(r.partner, phase), field, apply)
}

// show fills in the roles of a partner.
func (r *roles) show(partner string) {
	r.partner = partner
	for _, x := range r.phases {
		id := support.PartnerRoleID(partner, x.code)
		if _, ok := r.all[id]; !ok {
			r.keeper.Read(id, support.PartnerRole{ID: id, PartnerID: partner, Phase: x.code})
		}
		now := r.keeper.Now(id)
		x.gives.SetText(now.Gives)
		x.get.SetText(now.Gets)
	}
}

// leave hands in what was typed.
func (r *roles) leave() {
	for _, x := range r.phases {
		x.gives.Settle()
		x.get.Settle()
	}
}
