/**
 * How the page looks: a marked proof, letter on the left, notes in the margin. Severities differ in
 * line (wavy, straight, dotted) as well as in colour, so that black and white print tells them apart.
 */
export const STYLE = `
:root {
  color-scheme: light;
  --ink: #22201c; --soft: #6a645a; --hair: #ddd6c8; --desk: #f5f2ea; --paper: #fffefb;
  --error: #b3261e; --warning: #8a5a00; --info: #1f5c8f;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem; max-width: 76rem; background: var(--desk); color: var(--ink);
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; font-weight: normal; }
h1, h2, .text {
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, FangSong, serif;
}
h1 { font-size: 1.9rem; line-height: 1.3; margin-bottom: .75rem; }
h1:lang(zh) { letter-spacing: .12em; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; border-radius: 2px; }
header p { color: var(--soft); font-size: .9rem; }
header .found { color: var(--ink); font-size: 1.1rem; }
.unchecked { margin-top: 1.25rem; padding: .75rem 1rem; border-left: 3px solid var(--error); background: var(--paper); }
.unchecked h2 { font-size: 1rem; color: var(--error); }
.unchecked li { list-style: none; font-size: .9rem; white-space: pre-wrap; }

.filter { margin-top: 1.5rem; padding: .75rem 0; border: solid var(--hair); border-width: 1px 0; font-size: .9rem; }
.filter form { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.filter legend { float: left; padding: 0; margin-right: 1rem; color: var(--soft); line-height: 2rem; }
.filter label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; cursor: pointer; }
.filter input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--ink); }
.filter small { color: var(--soft); font-variant-numeric: tabular-nums; }
.filter summary { min-height: 2rem; line-height: 2rem; cursor: pointer; color: var(--soft); }
.filter .rules[open] { flex-basis: 100%; order: 1; }
.filter .rules div { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0 1.5rem; }
.filter .rule span { font-family: ui-monospace, Consolas, monospace; font-size: .85em; }
.filter button {
  font: inherit; color: var(--soft); background: none; border: 0; padding: .25rem 0; margin-right: 1rem;
  cursor: pointer; text-decoration: underline; text-underline-offset: .2em; text-decoration-color: var(--hair);
}
.filter button:hover { color: var(--ink); }
.shown { color: var(--soft); }
.shown b { font-weight: normal; color: var(--ink); }

main { margin-top: 1.5rem; }
.letter { border-bottom: 1px solid var(--hair); }
/* A thousand letters open at once where those out of view are not laid out. */
.found { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.letter > summary {
  display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; padding: .8rem 0 .8rem 1.2rem;
  position: relative; cursor: pointer; list-style: none;
}
.letter > summary::-webkit-details-marker { display: none; }
.letter > summary::before {
  content: ""; width: .42em; height: .42em; border: solid var(--soft); border-width: 0 1.5px 1.5px 0;
  position: absolute; left: .1rem; top: 1.45rem; transform: rotate(-45deg);
}
.letter[open] > summary::before { transform: rotate(45deg); }
.letter h2 { font-size: 1.1rem; line-height: 1.4; }
.tally { font-size: .85rem; color: var(--soft); white-space: nowrap; }
.tally b { font-weight: normal; }
.filtered > summary { opacity: .6; }

.proof {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(15rem, 21rem); gap: 0 2rem; align-items: start; padding-bottom: 2rem;
}
.alone { grid-template-columns: minmax(0, 1fr); }
.text {
  counter-reset: line; background: var(--paper); border: 1px solid var(--hair); padding: 2rem 2rem 2rem 3.5rem;
  font-size: 1.0625rem; line-height: 2.1; white-space: pre-wrap; tab-size: 4;
}
.text div { position: relative; counter-increment: line; min-height: 2.1em; unicode-bidi: isolate; }
.text div::before {
  content: counter(line); position: absolute; left: -3.5rem; width: 2.5rem; text-align: right;
  font: .7rem/3.18 system-ui, sans-serif; color: #8d8678; user-select: none;
}
mark { color: inherit; background: none; text-decoration: underline 1.5px; text-underline-offset: .28em; text-decoration-skip-ink: none; cursor: pointer; }
mark.error { text-decoration-style: wavy; text-decoration-color: var(--error); background: #b3261e12; }
mark.warning { text-decoration-style: solid; text-decoration-color: var(--warning); background: #8a5a0010; }
mark.info { text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--info); background: #1f5c8f0d; }
mark.point { background: none; }
mark mark { text-underline-offset: .42em; }
mark mark mark { text-underline-offset: .56em; }
.related { border-bottom: 1px dashed #8d8678; }
mark.point::before {
  content: ""; display: inline-block; border: solid transparent; border-width: 0 .28em .5em; border-bottom-color: currentColor;
  vertical-align: -.35em; margin: 0 .05em;
}
mark.error.point::before { border-bottom-color: var(--error); }
mark.warning.point::before { border-bottom-color: var(--warning); }
mark.info.point::before { border-bottom-color: var(--info); }
.related.point { border: 0; }
.number { font: .7rem/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; text-decoration: none; }
.text .number { padding: .2em .15em; vertical-align: .55em; user-select: none; }
.text .number::before { content: "\\2060" attr(data-number); }
.error > .number, .text .number.error, .error .severity { color: var(--error); }
.warning > .number, .text .number.warning, .warning .severity { color: var(--warning); }
.info > .number, .text .number.info, .info .severity { color: var(--info); }
.text .off { text-decoration: none; background: none; border: 0; cursor: inherit; }
.text .number.off, .text .point.off { display: none; }

.notes { font-size: .9rem; line-height: 1.55; }
h3 { font-size: .85rem; color: var(--soft); letter-spacing: .1em; padding: 0 .6rem .25rem; }
.notes li { list-style: none; padding: .55rem .6rem; border-left: 2px solid transparent; }
.notes li + li { border-top: 1px solid var(--hair); }
.notes ol { display: flow-root; }
.place { display: flex; flex-wrap: wrap; gap: 0 .6em; align-items: baseline; text-decoration: none; }
.place .number { min-width: 1.4em; }
.place .severity, .place .line { font-size: .8rem; }
.place .line { color: var(--soft); }
.place .message { flex-basis: 100%; }
.place:hover .message { text-decoration: underline; text-decoration-color: var(--hair); }
.edit { color: #2d5f3a; }
.see { font-size: .85rem; color: var(--soft); }
.notes code { margin-left: auto; font: .75rem/1.4 ui-monospace, Consolas, monospace; color: var(--soft); }
.notes ol + h3 { padding-top: 1rem; }
.figures li { font-size: .85rem; padding: .25rem .6rem; border: 0 !important; }
mark:target, .related:target { background: #ffe9a8; outline: 2px solid #ffe9a8; }
.notes li:target { background: #fff6d8; border-left-color: #d9a400; }
mark, .related, .notes li { scroll-margin: 30vh 0; }
footer { margin-top: 2rem; font-size: .8rem; color: var(--soft); }

@media screen and (min-width: 52.01rem) { .notes li { margin-top: var(--push, 0); } }
@media (max-width: 52rem) {
  body { padding: 1.25rem .9rem; }
  h1 { font-size: 1.5rem; }
  .proof { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .text { padding: 1rem .8rem 1rem 2.1rem; font-size: 1.0625rem; }
  .text div::before { left: -2.1rem; width: 1.6rem; }
}
@page { margin: 16mm 14mm; }
@media print {
  :root { --ink: #000; --soft: #333; --hair: #999; --error: #000; --warning: #000; --info: #000; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; background: none; }
  .filter { border: 0; padding: 0; margin: .5rem 0; }
  .filter form, .filter:not(.partly) .shown { display: none; }
  .found { content-visibility: visible; }
  .found ~ .found { break-before: page; }
  .letter > summary { break-after: avoid; padding: .3rem 0; }
  .letter > summary::before { display: none; }
  .found:not(.filtered)::details-content { content-visibility: visible; display: block; height: auto; }
  .proof { grid-template-columns: minmax(0, 1fr) 34%; gap: 0 1rem; padding-bottom: 1rem; }
  .alone { grid-template-columns: minmax(0, 1fr); }
  .text {
    border: 0; border-right: 1px solid var(--hair); padding: 0 1rem 0 2.2rem; font-size: 1.1rem; line-height: 1.9;
    background: none; orphans: 2; widows: 2;
  }
  .text div { min-height: 1.9em; }
  .text div::before { left: -2.2rem; width: 1.5rem; line-height: 2.9; color: #333; }
  mark, mark:target, .related:target, .notes li:target { background: none !important; outline: 0; }
  .notes li { break-inside: avoid; padding: .4rem 0; border-left: 0; }
  h3 { padding-left: 0; }
  .edit { color: #000; }
  footer { margin-top: .5rem; }
}
`
