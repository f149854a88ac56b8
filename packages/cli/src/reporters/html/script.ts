/**
 * What runs in the page: which findings are shown, and where beside the letter. It holds nothing of
 * any letter; all it knows it reads off the elements. Everything is on the page without it.
 */
export const SCRIPT = `
'use strict'
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const filter = document.querySelector('.filter')
const places = new Map()
for (const place of all('[data-of]')) {
  const known = places.get(place.dataset.of)
  if (known) known.push(place)
  else places.set(place.dataset.of, [place])
}
const placesOf = (note) => places.get(note.id.slice(1)) ?? []
const letters = all('details.found').map((letter) => ({
  letter,
  notes: all('li[data-rule]', letter),
  tallies: all('[data-tally]', letter),
}))

function show() {
  const off = new Set(all('input:not(:checked)', filter).map((box) => box.name + ' ' + box.value))
  let shown = 0
  for (const known of letters) shown += showLetter(known, off)
  filter.querySelector('.shown b').textContent = shown
  filter.classList.toggle('partly', off.size > 0)
}

function showLetter({ letter, notes, tallies }, off) {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const note of notes) {
    const { severity, rule } = note.dataset
    const on = !off.has('severity ' + severity) && !off.has('rule ' + rule)
    if (on) counts[severity]++
    if (note.hidden === !on) continue
    note.hidden = !on
    for (const place of placesOf(note)) place.classList.toggle('off', !on)
  }
  for (const tally of tallies) {
    const count = counts[tally.dataset.tally]
    tally.querySelector('b').textContent = count
    tally.hidden = count === 0
  }
  const sum = counts.error + counts.warning + counts.info
  letter.open = sum > 0
  letter.classList.toggle('filtered', sum === 0)
  return sum
}

function check(on) {
  for (const box of all('input[name=rule]', filter)) box.checked = on
  show()
}

function openAll(open) {
  for (const letter of all('details.letter')) letter.open = open
}

// From an underlined word to what is said of it, unless words are being selected.
function followMark({ target }) {
  const mark = target.closest('a') ? null : target.closest('mark:not(.off)')
  if (mark && String(getSelection()) === '') location.hash = 'f' + mark.dataset.of
}

// Each note beside its line, or below the note before it where that leaves no room.
function measure({ letter, notes }) {
  const shown = letter.open ? notes.filter((note) => !note.hidden) : []
  if (shown.length === 0) return []
  const tops = shown.map((note) => placesOf(note)[0].getBoundingClientRect().top)
  let at = shown[0].parentElement.getBoundingClientRect().top
  return shown.map((note, i) => {
    const push = Math.max(0, Math.floor(tops[i] - at))
    at += push + note.offsetHeight
    return { note, push }
  })
}

// Only letters in view or close to it: the others are not laid out yet.
const near = new Set()
let due = 0
function align() {
  cancelAnimationFrame(due)
  due = requestAnimationFrame(() => {
    const measured = letters.filter(({ letter }) => near.has(letter)).flatMap(measure)
    for (const { note, push } of measured) note.style.setProperty('--push', push + 'px')
  })
}

function watchLetters() {
  const watch = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) near[isIntersecting ? 'add' : 'delete'](target)
    align()
  }, { rootMargin: '50% 0%' })
  for (const { letter } of letters) watch.observe(letter)
  addEventListener('toggle', align, true)
  addEventListener('resize', align)
}

// On paper nothing can be opened.
let opened = []
function unfold({ matches }) {
  const closed = all('details.found:not(.filtered):not([open])')
  for (const letter of matches ? closed : opened) letter.open = matches
  opened = matches ? closed : []
}

if (filter) {
  const tasks = {
    all: () => check(true),
    none: () => check(false),
    open: () => openAll(true),
    close: () => openAll(false),
  }
  filter.addEventListener('change', show)
  filter.addEventListener('click', ({ target }) => tasks[target.dataset.task]?.())
  filter.addEventListener('submit', (event) => event.preventDefault())
  for (const heard of ['change', 'click']) filter.addEventListener(heard, align)
  document.querySelector('main').addEventListener('click', followMark)
  matchMedia('print').addEventListener('change', unfold)
  watchLetters()
  filter.hidden = false
  if (all('input:not(:checked)', filter).length > 0) show()
}
`
