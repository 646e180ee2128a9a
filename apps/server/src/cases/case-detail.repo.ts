import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { lightOf, lightReasons, type LightTurn } from '@etappe/domain/cases/light'
import { termsOf } from '@etappe/domain/programme/definition'
import { caseRecord } from '@etappe/domain/cases/case'
import type { Db } from '../db/database.ts'
import { listAssignments } from '../facilitation/assignment.repo.ts'
import { countMeetings, listMeetings } from '../meetings/meeting.repo.ts'
import { listMilestones } from '../meetings/milestone.repo.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { readGateHeads } from '../gates/gate.repo.ts'
import type { Services } from '../kernel/context.ts'
import { findVisibleCase, listRuns } from './case.repo.ts'
import { readCourse } from './case-course.repo.ts'
import { holidaysFor } from './case-derived.ts'
import type { Reader } from './case-list.repo.ts'

/** Meetings one page of a case holds; older ones are in the history. */
const meetingsShown = 100

/** Everything the page of a case shows, or `undefined` if the reader may not see it. A fixed number of statements, however long its story. */
export async function readCaseDetail(
  db: Db,
  services: Pick<Services, 'definitions'>,
  reader: Reader,
  number: CaseNumber,
): Promise<CaseDetail | undefined> {
  const found = await findVisibleCase(db, reader.scope, number)
  if (!found) return undefined
  const [runs, assignments, milestones, meetings, meetingCount, municipalities, course, gates, definitions] = await Promise.all([
    listRuns(db, found.id),
    listAssignments(db, found.id),
    listMilestones(db, found.id),
    listMeetings(db, found.id, meetingsShown),
    countMeetings(db, found.id),
    listChoices(db, found.municipalityKeys),
    readCourse(db, found.id),
    readGateHeads(db, found.id),
    services.definitions(db),
  ])
  const people = [
    ...assignments.map((it) => it.userId),
    ...runs.map((it) => it.decidedBy),
    ...course.escalations.flatMap((it) => [it.openedBy, it.escalatedToId]),
    ...course.gateDates.map((it) => it.changedBy),
    gates.openProposal?.proposedBy ?? null,
    found.ownerId,
  ].filter((it) => it !== null)
  const { placeName, land, phaseEnteredOn, phaseDueOn, milestoneKind, milestoneTitle, milestoneDueOn, lastContactOn } = found
  return {
    case: caseRecord.parse(found),
    placeName,
    land,
    light: lightOf(found, reader.today),
    lightReasons: lightReasons(JSON.parse(found.lightTurns) as LightTurn[], found.lifecycle, reader.today),
    phaseEnteredOn,
    phaseDueOn,
    nextMilestone:
      milestoneKind !== null && milestoneDueOn !== null
        ? { kind: milestoneKind, title: milestoneTitle ?? '', dueOn: milestoneDueOn }
        : null,
    lastContactOn,
    terms: termsOf(definitions.of(found.programmeVersion), found.programmeVersion, found.kind),
    holidays: [...holidaysFor(found, land)],
    ...course,
    ...gates,
    runs,
    assignments,
    milestones,
    meetings,
    meetingCount,
    municipalities,
    names: await namesOfUsers(db, people),
  }
}
