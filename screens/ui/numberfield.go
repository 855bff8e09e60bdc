package ui

import (
	"strings"

	"kindvriendelijk/screens/look"
)

// NumberField is a field for a number with a decimal comma, as in 1.234,5.
// Empty is allowed and is not zero.
type NumberField struct {
	valueField[float64]

	// OnNumber is called when the user has filled in another number; filled is
	// false when the field was emptied.
	OnNumber func(v float64, filled bool)
}

// NotANumber is the error below a field with something else than a number.
const NotANumber = "Schrijf een getal, met een komma voor de decimalen: 1.234,5."

// NewNumberField returns an empty field. The unit, such as '%' or 'VTE', stands
// in the empty field and may be typed after the number; so many decimals are
// shown at most.
func NewNumberField(run *Runner, unit string, decimals int) *NumberField {
	f := &NumberField{}
	f.parse = func(text string) (float64, bool) {
		return ParseNumber(strings.TrimSuffix(strings.TrimSpace(text), unit))
	}
	f.format = func(v float64) string { return Decimal(v, decimals) }
	f.wrong = NotANumber
	f.tell = func(v float64, filled bool) {
		if f.OnNumber != nil {
			f.OnNumber(v, filled)
		}
	}
	f.extend(f, run)
	f.SetPlaceHolder(unit)
	f.OnSettled = f.settled
	return f
}

// SetNumber fills in a number, or nothing.
func (f *NumberField) SetNumber(v float64, filled bool) { f.set(v, filled) }

// MoneyField is a field for an amount in euro, in whole cents. Empty is
// allowed and is not zero.
type MoneyField struct {
	valueField[int64]

	// OnCents is called when the user has filled in another amount; filled is
	// false when the field was emptied.
	OnCents func(cents int64, filled bool)
}

// NotMoney is the error below a field with something else than an amount.
const NotMoney = "Schrijf een bedrag in euro: 1250 of 1.250,50."

// NewMoneyField returns an empty field.
func NewMoneyField(run *Runner) *MoneyField {
	f := &MoneyField{}
	f.parse, f.format, f.wrong = ParseCents, FormatCents, NotMoney
	f.tell = func(cents int64, filled bool) {
		if f.OnCents != nil {
			f.OnCents(cents, filled)
		}
	}
	f.extend(f, run)
	f.SetPlaceHolder("0")
	f.Icon = look.Euro.In(look.ColorMuted)
	f.OnSettled = f.settled
	return f
}

// SetCents fills in an amount, or nothing.
func (f *MoneyField) SetCents(cents int64, filled bool) { f.set(cents, filled) }
