import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { TimeOfDay } from '@etappe/domain/kernel/text'
import { type MeetingKind, type Participants, type ParticipantGroup, nobody } from '@etappe/domain/meetings/meeting'
import type { Topic } from '@etappe/domain/cases/topic'
import type { Random } from './random.ts'
import type { Place } from './places.ts'
import { findings } from './text-findings.ts'
import { nextSteps, openings } from './text-meetings.ts'
import { workingDayFrom } from './working-days.ts'

type Range = readonly [number, number]

/** How many people of which group usually come. */
const crowds: Readonly<Record<MeetingKind, Partial<Record<ParticipantGroup, Range>>>> = {
  contracting: { administration: [1, 3], provider: [1, 3], practice: [1, 2] },
  analysisWorkshop: { practice: [6, 12], provider: [2, 5], administration: [2, 4], parents: [0, 3], science: [0, 1] },
  steeringGroup: { administration: [3, 6], provider: [2, 4], politics: [1, 3], parents: [0, 2] },
  workingGroup: { practice: [3, 8], provider: [1, 3], administration: [0, 2] },
  networkMeeting: { practice: [6, 14], provider: [3, 6], administration: [1, 4], parents: [0, 3], other: [0, 3] },
  expertInput: { practice: [10, 34], provider: [2, 6], administration: [1, 3], science: [1, 2] },
  review: { practice: [4, 10], provider: [2, 4], administration: [2, 4], politics: [0, 2] },
  closing: { practice: [6, 15], provider: [3, 6], administration: [2, 5], politics: [1, 3], parents: [0, 4], other: [0, 3] },
  remote: { administration: [1, 2], provider: [0, 1], practice: [0, 1] },
}

/** Usual beginnings in minutes after midnight, and length. */
const hours: Readonly<Record<MeetingKind, { readonly from: readonly number[]; readonly length: readonly number[] }>> = {
  contracting: { from: [600, 840], length: [90] },
  analysisWorkshop: { from: [540, 570], length: [180, 210, 240] },
  steeringGroup: { from: [900, 930, 960], length: [90, 120] },
  workingGroup: { from: [540, 810, 840], length: [90, 120] },
  networkMeeting: { from: [570, 840, 870], length: [120, 150, 180] },
  expertInput: { from: [540, 570, 780], length: [150, 180] },
  review: { from: [600, 840], length: [120, 150] },
  closing: { from: [600, 840], length: [150, 180] },
  remote: { from: [540, 570, 600, 660, 810, 840, 900, 960], length: [30, 45, 60] },
}

const clock = (minutes: number): TimeOfDay =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** From when to when; `end` in minutes after midnight. */
export function timesOf(
  random: Random,
  kind: MeetingKind,
): { readonly startsAt: TimeOfDay; readonly endsAt: TimeOfDay; readonly end: number } {
  const start = random.pick(hours[kind].from)
  const end = start + random.pick(hours[kind].length)
  return { startsAt: clock(start), endsAt: clock(end), end }
}

export function participantsOf(random: Random, kind: MeetingKind): Participants {
  const counts = Object.entries(crowds[kind]).map(([group, [least, most]]) => [group, random.int(least, most)] as const)
  return { ...nobody, ...Object.fromEntries(counts) }
}

const rooms = [
  'Familienzentrum',
  'Stadtbibliothek',
  'Volkshochschule',
  'Bürgerhaus',
  'Kita Pusteblume',
  'Kita Sonnenhügel',
  'Grundschule am Park',
]
const ruralRooms = ['Dorfgemeinschaftshaus', 'Familienzentrum', 'Kita Regenbogen', 'Feuerwehrhaus', 'Grundschule am Anger', 'Gemeindesaal']

interface Somewhere {
  readonly random: Random
  readonly place: Place
}

/** Where it takes place. Houses are invented. */
export function venueOf({ random, place }: Somewhere, kind: MeetingKind): string {
  if (kind === 'remote') return random.pick(['Videokonferenz', 'Telefon'])
  const hall = place.isKreis ? `Kreishaus ${place.name}` : place.name === '' ? 'Tagungshaus' : `Rathaus ${place.name}`
  if (kind === 'steeringGroup') return `${hall}, Sitzungssaal`
  if (kind === 'contracting' || random.chance(0.25))
    return `${hall}, Raum ${random.int(1, 3)}.${String(random.int(1, 24)).padStart(2, '0')}`
  return random.pick(place.isKreis || place.name === '' ? ruralRooms : rooms)
}

/** Goes through a list in an order of its own, and begins again at the end. */
function around<T>(random: Random, list: readonly T[]): () => T {
  const order = random.shuffle(list)
  let index = -1
  return () => {
    index += 1
    return order[index % order.length] ?? random.pick(list)
  }
}

const shortDay = (day: Day) => `${day.slice(8)}.${day.slice(5, 7)}.`

export interface MeetingWords {
  next(kind: MeetingKind, on: Day): { readonly notes: string; readonly nextSteps: string }
}

/** Notes and next steps of the meetings of one case, without saying the same twice in a row. */
export function meetingWords({
  random,
  topic,
  plan,
}: {
  random: Random
  topic: Topic
  plan: { kind: 'network' | 'modelMunicipality' }
}): MeetingWords {
  const begin = new Map<MeetingKind, () => string>()
  const found = around(random, findings[plan.kind === 'network' ? topic : 'strategy'])
  const agreed = around(random, nextSteps)
  const openingOf = (kind: MeetingKind): string => {
    const known = begin.get(kind) ?? around(random, openings[kind])
    begin.set(kind, known)
    return known()
  }
  const stepOn = (on: Day) => agreed().replace('{bis}', shortDay(workingDayFrom(addDays(on, random.int(6, 30)))))
  return {
    next: (kind, on) => {
      const short = kind === 'remote' || kind === 'contracting'
      const finding = random.chance(short ? 0.25 : 0.8) ? ` ${found()}` : ''
      const steps = random.chance(short ? 0.5 : 0.85) ? [stepOn(on), ...(random.chance(0.4) ? [stepOn(on)] : [])] : []
      return { notes: `${openingOf(kind)}${finding}`, nextSteps: steps.join('\n') }
    },
  }
}
