// Package filestest gives tests a disk that is small enough to fill. It knows
// nothing of what they write there.
package filestest
