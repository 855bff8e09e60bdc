package data

import (
	"image"
	"image/draw"
)

// shrink returns src with its longer side at most edge pixels. Each pixel is
// the average of the area it covers, one row of the source at a time: a photo
// of 60 megapixels needs little more room than its result.
func shrink(src image.Image, edge int) image.Image {
	sb := src.Bounds()
	sw, sh := sb.Dx(), sb.Dy()
	if max(sw, sh) <= edge {
		return src
	}
	dw, dh := max(1, sw*edge/max(sw, sh)), max(1, sh*edge/max(sw, sh))
	dst := image.NewRGBA(image.Rect(0, 0, dw, dh))
	line := image.NewRGBA(image.Rect(0, 0, sw, 1))
	row, sum := make([]uint64, 4*dw), make([]uint64, 4*dw)
	total := uint64(sw) * uint64(sh)
	y := 0
	// Lengths are counted in units of which the source has dh (or dw) a pixel
	// and the result sh (or sw), so that all shares are whole numbers.
	for out := range dh {
		clear(sum)
		for from, to := out*sh, (out+1)*sh; from < to; {
			if at := from / dh; from == 0 || at != y {
				y = at
				draw.Draw(line, line.Rect, src, image.Pt(sb.Min.X, sb.Min.Y+y), draw.Src)
				shrinkRow(row, line.Pix, sw, dw)
			}
			part := min(to, (y+1)*dh) - from
			for i, v := range row {
				sum[i] += v * uint64(part)
			}
			from += part
		}
		for i, v := range sum {
			dst.Pix[out*dst.Stride+i] = uint8((v + total/2) / total)
		}
	}
	return dst
}

// shrinkRow adds the sw pixels of one line up to dw sums, each of weight sw.
func shrinkRow(sums []uint64, pix []uint8, sw, dw int) {
	clear(sums)
	for x := range sw {
		from, to := x*dw, (x+1)*dw
		for from < to {
			out := from / sw
			part := min(to, (out+1)*sw) - from
			for c := range 4 {
				sums[4*out+c] += uint64(pix[4*x+c]) * uint64(part)
			}
			from += part
		}
	}
}
