import { applicationChannels } from '@etappe/domain/applications/application'
import { applicationFields } from '@etappe/domain/applications/application-fields'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { entryProblems } from '@etappe/domain/applications/application-problems'
import { lastRound, openRound } from '@etappe/domain/applications/round'
import { caseKinds } from '@etappe/domain/cases/kind'
import { type Day, day, type Instant } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { applicationId, type ApplicationRoundId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { officeCode, type OfficeCode } from '@etappe/domain/offices/office'
import { locales } from '@etappe/i18n'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { listOffices } from '../offices/office.repo.ts'
import { listRounds } from './round.repo.ts'
import { fieldsOfKind, refuseProblems, requireMunicipalities, responsibleOffice, takeApplication } from './take-application.ts'

const entry = z.object({
  id: applicationId,
  kind: z.enum(caseKinds),
  channel: z.enum(applicationChannels).exclude(['online']),
  fields: applicationFields,
  submittedOn: day,
  lateReason: text(1000),
  /** `null`: as the municipality says. */
  officeCode: officeCode.nullable(),
  officeReason: text(1000),
  /** The language the applicant reads. */
  locale: z.enum(locales).default('de'),
})
type Entry = z.infer<typeof entry>

interface InRound {
  readonly roundId: ApplicationRoundId | null
  readonly lateReason: string
}

/** The round that was open on the day it came, or the last one, and then somebody says why it is taken all the same. */
async function roundOf({ tx }: CommandContext, it: Entry): Promise<InRound> {
  const rounds = await listRounds(tx)
  const open = openRound(rounds, it.kind, it.submittedOn)
  if (open) return { roundId: open.id, lateReason: '' }
  if (it.lateReason.trim() === '') throw invalidField('lateReason', 'reason-required')
  return { roundId: lastRound(rounds, it.kind, it.submittedOn)?.id ?? null, lateReason: it.lateReason }
}

interface AtOffice {
  readonly officeCode: OfficeCode | null
  readonly officeReason: string
}

/** The office its municipalities say, or one chosen by hand with a reason. */
async function officeOf({ tx, today }: CommandContext, it: Entry): Promise<AtOffice> {
  const said = await responsibleOffice(tx, it.fields, today)
  if (it.officeCode === null || it.officeCode === said) return { officeCode: said, officeReason: '' }
  if (!(await listOffices(tx, today)).some((office) => office.code === it.officeCode))
    throw invalidField('officeCode', 'office-not-allowed')
  if (it.officeReason.trim() === '') throw invalidField('officeReason', 'reason-required')
  return { officeCode: it.officeCode, officeReason: it.officeReason }
}

/** What came earlier counts from noon of its day; ranking goes by it. */
const arrival = (on: Day, today: Day, now: Date) => (on === today ? now.toISOString() : `${on}T11:00:00.000Z`) as Instant

/**
 * Enters an application for somebody who did not use the form. It may belong to another office than the one that enters it, and is
 * then seen there.
 */
export const enterApplication = command
  .meta({ needs: 'application.write' })
  .input(entry)
  .output(z.object({ number: applicationNumber, officeCode: officeCode.nullable() }))
  .mutation(
    inTransaction(async (ctx, input) => {
      const { tx, actor, today, services } = ctx
      const { id, kind, channel, submittedOn, locale } = input
      if (submittedOn > today) throw invalidField('submittedOn', 'in-the-future')
      const fields = fieldsOfKind(kind, input.fields)
      refuseProblems(entryProblems(kind, fields))
      await requireMunicipalities(tx, fields.municipalityKeys)
      const round = await roundOf(ctx, input)
      const office = await officeOf(ctx, { ...input, fields })
      const when = { submittedOn, submittedAt: arrival(submittedOn, today, services.clock.now()) }
      const given = { id, kind, channel, ...round, ...office, ...when, receivedBy: actor.userId, linkNumber: 1, locale }
      const { number, officeCode: at } = await takeApplication(ctx, { given, fields, files: [] })
      return { number, officeCode: at }
    }),
  )
