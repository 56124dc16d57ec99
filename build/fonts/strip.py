# Makes the faces of src/main/resources/fonts from the released TTF of Source Serif 4 (after `pyftsubset --drop-tables+=GSUB,GPOS,GDEF`):
# every code point gets a glyph of its own, so that a PDF's text reads back as it was written, and U+2011 is added.
import copy, os, sys
from fontTools.ttLib import TTFont
src, out = sys.argv[1:3]
for s, d in [('400Regular', 'Regular'), ('400Regular_Italic', 'Italic'), ('700Bold', 'Bold'), ('700Bold_Italic', 'BoldItalic')]:
    t = TTFont(f'{src}/SourceSerif4-{s}.ttf')
    cmap = dict(t.getBestCmap())
    cmap.setdefault(0x2011, cmap.get(0x2010, cmap[0x2D]))
    order = t.getGlyphOrder(); seen = set(); made = 0
    glyf, hmtx = t['glyf'], t['hmtx']
    prefer = [0x20, 0x2D, 0x2019, 0x2018]
    for cp in sorted(cmap, key=lambda c: (c not in prefer, 0x2B0 <= c <= 0x2FF, c)):
        g = cmap[cp]
        if g in seen:
            n = f'uni{cp:04X}.copy'
            glyf.glyphs[n] = copy.deepcopy(glyf[g]); hmtx.metrics[n] = hmtx[g]
            order.append(n); cmap[cp] = n; made += 1
        seen.add(cmap[cp])
    t.setGlyphOrder(order); glyf.glyphOrder = order
    for tab in t['cmap'].tables:
        if tab.isUnicode():
            tab.cmap = {c: g for c, g in cmap.items() if tab.format != 4 or c < 0x10000}
    t['post'].formatType = 3.0; t['post'].extraNames = []; t['post'].mapping = {}
    t.save(f'{out}/SourceSerif4-{d}.ttf'); print(d, made, os.path.getsize(f'{out}/SourceSerif4-{d}.ttf'))
