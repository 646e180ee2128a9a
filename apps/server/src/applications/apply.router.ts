import { applicationFields } from '@etappe/domain/applications/application-fields'
import { fileHead } from '@etappe/domain/applications/application-file'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { applyTerms } from '@etappe/domain/applications/apply-terms'
import { applicantToken, draftFields, draftOrSubmitted } from '@etappe/domain/applications/draft'
import { caseKinds } from '@etappe/domain/cases/kind'
import { day, dayOf, instant } from '@etappe/domain/kernel/day'
import { applicationFileId, commandId } from '@etappe/domain/kernel/id'
import { line } from '@etappe/domain/kernel/text'
import { municipalityChoice, municipalityKey } from '@etappe/domain/municipalities/municipality'
import { officeCode } from '@etappe/domain/offices/office'
import { locales } from '@etappe/i18n'
import { z } from 'zod'
import { open, router } from '../kernel/trpc.ts'
import { searchMunicipalities } from '../municipalities/municipality.repo.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { anyToken, followLink } from './applicant-access.ts'
import { readApplyTerms } from './apply-terms.ts'
import { discardDraft, keepDraft, shownDraft, startDraft } from './draft-edit.ts'
import { removeFileByLink } from './remove-applicant-file.ts'
import { resendLink } from './resend-link.ts'
import { submitApplication } from './submit-application.ts'

const locale = z.enum(locales)
const municipalitiesShown = 20

/** Reads and writes of people who apply: nobody is signed in, and every address has its allowance. */
const read = open.meta({ needs: 'nothing' }).use(({ ctx, next }) => {
  ctx.services.applyLimits.take('read', ctx.ip)
  return next()
})
const draftWrite = open.meta({ needs: 'nothing' }).use(({ ctx, next }) => {
  ctx.services.applyLimits.take('save', ctx.ip)
  return next()
})

export const applyRouter = router({
  /** When one may apply, what is asked for, and who is responsible where. */
  terms: read
    .input(z.object({}))
    .output(applyTerms)
    .query(({ ctx: { services } }) => {
      const today = dayOf(services.clock.now())
      return services.kept.get(`apply.terms ${today}`, () => readApplyTerms(services, services.database.read, today))
    }),

  municipalities: read
    .input(z.object({ q: line(200) }))
    .output(z.array(municipalityChoice))
    .query(({ ctx, input }) => searchMunicipalities(ctx.services.database.read, input.q, municipalitiesShown)),

  /** The municipalities a draft or an application names, in the order of the keys; unknown keys are missing. */
  places: read
    .input(z.object({ keys: z.array(municipalityKey).max(60) }))
    .output(z.array(municipalityChoice))
    .query(({ ctx, input }) => listChoices(ctx.services.database.read, input.keys)),

  /** Begins a draft; the token is its secret link. */
  start: open
    .meta({ needs: 'nothing' })
    .input(z.object({ kind: z.enum(caseKinds), locale }))
    .output(z.object({ token: applicantToken }))
    .mutation(({ ctx, input }) => {
      ctx.services.applyLimits.take('start', ctx.ip)
      return startDraft(ctx.services, input)
    }),

  draft: read
    .input(z.object({ token: anyToken }))
    .output(draftOrSubmitted)
    .query(async ({ ctx: { services }, input }) => {
      const { draft, application } = await followLink(services, services.database.read, input.token)
      return draft ? { state: 'draft', draft: shownDraft(draft) } : { state: 'submitted', number: application.number }
    }),

  /** Keeps what was typed; `locale` when the applicant reads another language from now on. */
  save: draftWrite
    .input(z.object({ token: anyToken, version: z.int().min(1), fields: draftFields, locale: locale.optional() }))
    .output(z.object({ version: z.int(), savedAt: instant, expiresOn: day }))
    .mutation(async ({ ctx, input }) => {
      const { version, savedAt, expiresOn } = await keepDraft(ctx.services, input)
      return { version, savedAt, expiresOn }
    }),

  /** Takes a file out of the draft; after the submission, out of the answer to a question that is still open. */
  removeFile: draftWrite
    .input(z.object({ token: anyToken, id: applicationFileId }))
    .output(z.object({ files: z.array(fileHead) }))
    .mutation(async ({ ctx, input }) => ({ files: await removeFileByLink(ctx.services, input.token, input.id) })),

  discard: draftWrite
    .input(z.object({ token: anyToken }))
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await discardDraft(ctx.services, input.token)
      return {}
    }),

  submit: open
    .meta({ needs: 'nothing' })
    .input(
      z.object({
        commandId,
        token: anyToken,
        version: z.int().min(1),
        fields: applicationFields,
        locale: locale.optional(),
        website: z.string().max(1000),
      }),
    )
    .output(z.object({ number: applicationNumber, token: applicantToken, officeCode: officeCode.nullable() }))
    .mutation(({ ctx, input }) => {
      ctx.services.applyLimits.take('submit', ctx.ip)
      return submitApplication(ctx.services, input)
    }),

  /** Sends the link once more to the address the application names; the answer is the same whether there is such an application or not. */
  resend: open
    .meta({ needs: 'nothing' })
    .input(z.object({ number: line(40), email: line(200) }))
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      ctx.services.applyLimits.take('resend', ctx.ip)
      await resendLink(ctx.services, input)
      return {}
    }),
})
