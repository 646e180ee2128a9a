import { type Day, dayOf } from '@etappe/domain/kernel/day'
import { commandId } from '@etappe/domain/kernel/id'
import { appendEntries } from '../audit/audit.repo.ts'
import { caseTable } from '../cases/case.table.ts'
import type { Services } from '../kernel/context.ts'
import { insertion } from '../kernel/record-writer.ts'
import { type BulkCase, type BulkWorld, makeBulkCase, placesByOffice, planBulk } from './bulk-cases.ts'
import { makeBulkMeetings, makeBulkMilestones } from './bulk-work.ts'
import { type Cast, makeCast } from './cast.ts'
import { appending, fillUntouched, insertCaseload, insertCounters, insertPeople } from './demo.repo.ts'
import { demoPasswords, demoRegister } from './ensure-demo.ts'
import { randomFrom } from './random.ts'
import { noRecords, type Entry, tell } from './story.ts'
import { berlinInstant } from './working-days.ts'

export interface Amount {
  readonly cases: number
  readonly milestonesPerCase: number
  readonly meetingsPerCase: number
}

/** Cases written in one transaction: enough to be quick, few enough to hold in memory. */
const casesPerTransaction = 1000

async function seedPeople(services: Services, cast: Cast): Promise<void> {
  const { records, entries } = tell(cast.steps)
  const passwordOf = await demoPasswords(services, cast)
  const filled = await fillUntouched(services.database.write, async (tx) => {
    await insertPeople(tx, records, { passwordOf, lastSignInOf: () => null })
    await appendEntries(tx, entries)
  })
  if (!filled) throw new Error('cases are seeded into an empty database only')
}

function entryOf(world: BulkWorld, { record }: BulkCase): Entry {
  return {
    at: berlinInstant(record.startedOn, 540),
    actorId: world.cast.programmeLead,
    commandId: commandId.parse(world.random.uuid()),
    undoes: null,
    ...insertion(caseTable, record, 'case.created'),
  }
}

async function seedChunk(services: Services, world: BulkWorld, made: readonly BulkCase[], amount: Amount): Promise<void> {
  const { random, today } = world
  const records = {
    ...noRecords,
    case: made.map((it) => it.record),
    phaseRun: made.flatMap((it) => it.runs),
    assignment: made.flatMap((it) => it.assignments),
    milestone: made.flatMap((it) => makeBulkMilestones(it, { random, today, count: amount.milestonesPerCase })),
    meeting: made.flatMap((it) => makeBulkMeetings(it, { random, today, count: amount.meetingsPerCase })),
  }
  const municipalityNames = new Map<string, string>([...world.places.values()].flat().map((it) => [it.key, it.name]))
  await appending(services.database.write, async (tx) => {
    await insertCaseload(tx, records, { definitions: await services.definitions(tx), municipalityNames })
    await appendEntries(
      tx,
      made.map((it) => entryOf(world, it)),
    )
  })
}

/**
 * Fills an empty database with many cases for measurements, with the people of the demo and their passwords. Plainer than
 * the demo: one entry in the log per case. The same day and amount always give the same.
 */
export async function seedCases(services: Services, amount: Amount): Promise<void> {
  const { database, clock } = services
  const definition = (await services.definitions(database.write)).current
  const today: Day = dayOf(clock.now())
  const random = randomFrom('etappe in bulk')
  const register = await demoRegister(database.write)
  const cast = makeCast(random.fork('cast'), today)
  await seedPeople(services, cast)
  const world: BulkWorld = { random, today, definition, cast, places: placesByOffice(register), counts: new Map() }
  const plans = planBulk(random.fork('plans'), amount.cases, definition)
  for (let start = 0; start < plans.length; start += casesPerTransaction) {
    const made = plans.slice(start, start + casesPerTransaction).map((plan) => makeBulkCase(world, plan))
    await seedChunk(services, world, made, amount)
  }
  await appending(database.write, (tx) =>
    insertCounters(
      tx,
      plans.map(({ office, kind }) => ({ officeCode: office, kind })),
    ),
  )
  services.bus.wake()
}
