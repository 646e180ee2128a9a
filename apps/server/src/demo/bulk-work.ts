import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { type Meeting, meetingKinds, nobody } from '@etappe/domain/meetings/meeting'
import { type Milestone, milestoneKinds } from '@etappe/domain/meetings/milestone'
import type { BulkCase } from './bulk-cases.ts'
import { participantsOf, timesOf, venueOf } from './meeting-content.ts'
import type { Random } from './random.ts'
import { findings } from './text-findings.ts'
import { nextSteps, openings } from './text-meetings.ts'
import { generalMilestones, topicMilestones } from './text-milestones.ts'

interface Work {
  readonly random: Random
  readonly today: Day
  /** How many of them. */
  readonly count: number
}

const lastDayOf = ({ record }: BulkCase, today: Day): Day => record.closedOn ?? addDays(today, -1)

/** Milestones from the start of a case until half a year ahead, or the end of its support; a few are overdue. */
export function makeBulkMilestones(it: BulkCase, { random, today, count }: Work): Milestone[] {
  const { id: caseId, startedOn, supportEnd, closedOn } = it.record
  const end = supportEnd !== null && supportEnd > today ? supportEnd : addDays(today, 180)
  const span = daysBetween(startedOn, end)
  const last = lastDayOf(it, today)
  return Array.from({ length: count }, (_, index): Milestone => {
    const dueOn = addDays(startedOn, Math.floor(((index + 1) * span) / (count + 1)))
    const kind = index < milestoneKinds.length ? (milestoneKinds[index] ?? 'other') : 'other'
    return {
      id: random.uuid() as Milestone['id'],
      caseId,
      kind,
      title: kind === 'other' ? random.pick(index % 2 === 0 ? topicMilestones[it.topic] : generalMilestones) : '',
      dueOn,
      doneOn: dueOn <= last && (closedOn !== null || random.chance(0.985)) ? dueOn : null,
      note: '',
      documentId: null,
      version: 1,
    }
  })
}

const silences = [3, 9, 16, 24, 33, 41, 50, 66, 95, 130]

/** Meetings from the start of a case until lately, the last one planned ahead while the case runs. */
export function makeBulkMeetings(it: BulkCase, { random, today, count }: Work): Meeting[] {
  const { id: caseId, startedOn, lifecycle } = it.record
  const ahead = lifecycle === 'active' && random.chance(0.7) ? 1 : 0
  const span = Math.max(1, daysBetween(startedOn, lastDayOf(it, today)) - random.pick(silences))
  return Array.from({ length: count }, (_, index): Meeting => {
    const planned = index >= count - ahead
    const kind = random.pick(meetingKinds)
    const { startsAt, endsAt } = timesOf(random, kind)
    return {
      id: random.uuid() as Meeting['id'],
      caseId,
      kind,
      state: planned ? 'planned' : 'held',
      heldOn: planned ? addDays(today, random.int(0, 45)) : addDays(startedOn, Math.floor(((index + 1) * span) / count)),
      startsAt,
      endsAt,
      place: venueOf({ random, place: { keys: [], areaText: '', name: '', isKreis: false, municipalities: [] } }, kind),
      participants: planned ? nobody : participantsOf(random, kind),
      notes: planned ? '' : `${random.pick(openings[kind])} ${random.pick(findings[it.topic])}`,
      nextSteps: planned ? '' : random.pick(nextSteps).replace('{bis}', '30.06.'),
      version: 1,
    }
  })
}
