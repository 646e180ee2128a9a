import type { CaseDerived } from '../cases/case.table.ts'
import { derivedColumns } from '../cases/case-derived.ts'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { startDefinition } from '@etappe/domain/programme/start-definition'
import { startDefinitions } from '../programme/programme.repo.ts'
import { readStarterRegister } from '../municipalities/starter-register.ts'
import type { DemoPapers } from './demo-papers.ts'
import { papers } from './text-papers.ts'
import { makeProgramme, type Programme } from './programme.ts'
import { type Told, tell } from './story.ts'

export interface ToldProgramme extends Programme, Told {
  readonly today: Day
}

/** Papers nobody has made: what they say is not looked at. */
const unmadePapers = Object.fromEntries(
  Object.entries(papers).map(([kind, { name }]) => [kind, { name, type: 'application/pdf', size: 1000, sha256: '0'.repeat(64) }]),
) as DemoPapers

/** The invented programme of a day, made from the small register. */
export function programmeOn(today: Day): ToldProgramme {
  const programme = makeProgramme({ today, definition: startDefinition, register: readStarterRegister(), papers: unmadePapers })
  return { today, ...programme, ...tell(programme.steps) }
}

/** What lists would show of each case. */
export function derivedOf({ records }: Told): ReadonlyMap<CaseId, CaseDerived> {
  return new Map(
    records.case.map((record) => {
      const own = <T extends { readonly caseId: CaseId }>(rows: readonly T[]) => rows.filter((it) => it.caseId === record.id)
      const held = own(records.meeting).filter((it) => it.state === 'held')
      const open = own(records.milestone).filter((it) => it.doneOn === null)
      return [
        record.id,
        derivedColumns(startDefinitions, {
          record,
          municipalityName: null,
          runs: own(records.phaseRun).toSorted((a, b) => a.enteredOn.localeCompare(b.enteredOn)),
          nextMilestone: open.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0] ?? null,
          lastContactOn:
            held
              .map((it) => it.heldOn)
              .sort()
              .at(-1) ?? null,
          participations: own(records.participation),
          assignments: own(records.assignment),
          delivered: own(records.supportService).filter((it) => it.kind === 'facilitation' && it.state === 'delivered'),
          escalations: own(records.escalation).filter((it) => it.resolvedOn === null),
          holds: own(records.holdPeriod),
          gateDates: own(records.gateDate),
        }),
      ]
    }),
  )
}
