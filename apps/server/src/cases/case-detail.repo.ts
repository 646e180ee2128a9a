import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { lightOf, lightReasons } from '@etappe/domain/cases/light'
import { caseRecord } from '@etappe/domain/cases/case'
import type { Db } from '../db/database.ts'
import { listAssignments } from '../facilitation/assignment.repo.ts'
import { countMeetings, listMeetings } from '../meetings/meeting.repo.ts'
import { listMilestones } from '../meetings/milestone.repo.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { findVisibleCase, listRuns } from './case.repo.ts'
import type { Reader } from './case-list.repo.ts'

/** Meetings one page of a case holds; older ones are in the history. */
const meetingsShown = 100

/** Everything the page of a case shows, or `undefined` if the reader may not see it. Eight queries, however long its story. */
export async function readCaseDetail(db: Db, reader: Reader, number: CaseNumber): Promise<CaseDetail | undefined> {
  const found = await findVisibleCase(db, reader.scope, number)
  if (!found) return undefined
  const [runs, assignments, milestones, meetings, meetingCount, municipalities] = await Promise.all([
    listRuns(db, found.id),
    listAssignments(db, found.id),
    listMilestones(db, found.id),
    listMeetings(db, found.id, meetingsShown),
    countMeetings(db, found.id),
    listChoices(db, found.municipalityKeys),
  ])
  const people = [...assignments.map((it) => it.userId), ...runs.map((it) => it.decidedBy), ...(found.ownerId ? [found.ownerId] : [])]
  const { placeName, land, phaseEnteredOn, phaseDueOn, milestoneKind, milestoneTitle, milestoneDueOn, lastContactOn } = found
  return {
    case: caseRecord.parse(found),
    placeName,
    land,
    light: lightOf(found, reader.today),
    lightReasons: lightReasons(reader.definition, found, reader.today),
    phaseEnteredOn,
    phaseDueOn,
    nextMilestone:
      milestoneKind !== null && milestoneDueOn !== null
        ? { kind: milestoneKind, title: milestoneTitle ?? '', dueOn: milestoneDueOn }
        : null,
    lastContactOn,
    runs,
    assignments,
    milestones,
    meetings,
    meetingCount,
    municipalities,
    names: await namesOfUsers(db, people),
  }
}
