import { addDays, type Day } from '@etappe/domain/kernel/day'
import { commandId, programmeVersionId } from '@etappe/domain/kernel/id'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { definitionOf, type ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { startVersion } from '@etappe/domain/programme/start-definition'
import type { Cast } from './cast.ts'
import type { Random } from './random.ts'
import type { Step, Write } from './story.ts'
import { berlinInstant, workingDayUntil } from './working-days.ts'

/** The programme lead works on the next version of the definition: a few thresholds, and one criterion more. */
export function tellProgramme(random: Random, { programmeLead }: Cast, definition: ProgrammeDefinition, today: Day): Step[] {
  const id = programmeVersionId.parse(random.uuid())
  const begun = workingDayUntil(addDays(today, -9))
  const draft: ProgrammeVersion = {
    ...definitionOf(definition),
    id,
    number: startVersion + 1,
    title: 'Ab dem neuen Jahr',
    note: 'Aus der Auswertung der ersten Runde, mit den Büroleitungen besprochen.',
    state: 'draft',
    basedOn: startVersion,
    createdBy: programmeLead,
    createdOn: begun,
    publishedBy: null,
    publishedOn: null,
    version: 1,
  }
  const { gates, targetDays, contact } = definition
  const longer = { ...targetDays, network: { ...targetDays.network, baseline: 75 } }
  const parents = { code: 'providersAndParents', hardness: 'soft', atLeast: null, atMost: null } as const
  const asked = { ...gates, network: { ...gates.network, goals: [...gates.network.goals, parents] } }
  const closer = { ...contact, support: { amberAfter: 75, redAfter: 120 } }
  const edits: readonly Partial<ProgrammeVersion>[] = [{ targetDays: longer }, { gates: asked }, { contact: closer }]
  const step = (minutes: number, write: Write): Step => ({
    at: berlinInstant(begun, minutes),
    actorId: programmeLead,
    commandId: commandId.parse(random.uuid()),
    writes: [write],
  })
  return [
    step(600, { noun: 'programmeVersion', type: 'programme.drafted', record: draft }),
    ...edits.map((fields, index) => step(612 + index * 9, { noun: 'programmeVersion', type: 'programme.edited', id, fields })),
  ]
}
