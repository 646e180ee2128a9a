import { addDays, isValidOn } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { officeQuotaId } from '@etappe/domain/kernel/id'
import { officeQuotaRecord, quotaPlan } from '@etappe/domain/offices/office'
import { inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { listQuotas, listOffices } from './office.repo.ts'
import { officeQuotaTable } from './office.table.ts'

/**
 * Plans how many cases of a kind an office takes from a day on. What held until then ends the day before; what is planned for
 * later stays.
 */
export const setQuota = command
  .meta({ needs: 'programme.write' })
  .input(quotaPlan)
  .output(officeQuotaRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, ...plan }) => {
      if (plan.validFrom < ctx.today) throw invalidField('validFrom', 'in-the-past')
      const offices = await listOffices(ctx.tx, plan.validFrom)
      if (!offices.some((it) => it.code === plan.officeCode)) throw invalidField('officeCode', 'office-not-allowed')
      const quotas = await listQuotas(ctx.tx, plan.officeCode, plan.kind)
      const running = quotas.find((it) => isValidOn(it, plan.validFrom))
      if (running?.target === plan.target) {
        ctx.unchanged()
        return running
      }
      const { target, reason, validFrom } = plan
      if (running?.validFrom === validFrom) return ctx.write.update(officeQuotaTable, running, { target, reason }, 'office.quotaChanged')
      if (running) await ctx.write.update(officeQuotaTable, running, { validTo: addDays(validFrom, -1) }, 'office.quotaChanged')
      const next = quotas.find((it) => it.validFrom > validFrom)
      const validTo = running ? running.validTo : next ? addDays(next.validFrom, -1) : null
      const id = officeQuotaId.parse(ctx.services.ids.next())
      return ctx.write.insert(officeQuotaTable, { ...plan, id, validTo, version: 1 }, 'office.quotaChanged')
    }),
  )
