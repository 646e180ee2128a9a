import { line } from '@etappe/domain/kernel/text'
import { municipalityChoice, municipalityKey } from '@etappe/domain/municipalities/municipality'
import { registerState } from '@etappe/domain/municipalities/register'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { searchMunicipalities } from './municipality.repo.ts'
import { listChoices } from './municipality-name.repo.ts'
import { countRegister, listRegisterImports } from './register-import.repo.ts'

const importsShown = 10

export const municipalityRouter = router({
  /** Type-ahead over name, postal code and key. */
  search: query
    .meta({ needs: 'municipality.read', kept: true })
    .input(z.object({ text: line(200), limit: z.int().min(1).max(100).default(20) }))
    .output(z.array(municipalityChoice))
    .query(({ ctx, input }) => searchMunicipalities(ctx.db, input.text, input.limit)),

  /** Municipalities somebody has chosen, in the order of the keys; unknown keys are missing. */
  byKeys: query
    .meta({ needs: 'municipality.read', kept: true })
    .input(z.object({ keys: z.array(municipalityKey).max(200) }))
    .output(z.array(municipalityChoice))
    .query(({ ctx, input }) => listChoices(ctx.db, input.keys)),

  /** Where the register stands, and the last imports. */
  imports: query
    .meta({ needs: 'register.import' })
    .output(registerState)
    .query(async ({ ctx }) => ({ ...(await countRegister(ctx.db)), imports: await listRegisterImports(ctx.db, importsShown) })),
})
