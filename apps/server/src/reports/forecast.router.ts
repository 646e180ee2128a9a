import { caseScope } from '@etappe/domain/access/policy'
import { forecast } from '@etappe/domain/reports/forecast'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { readForecast } from './forecast-read.ts'

export const forecastRouter = router({
  /** Which gates are due in the next 90 days, and how likely each is passed in time. */
  get: query
    .meta({ needs: 'forecast.read', kept: true })
    .input(z.object({}))
    .output(forecast)
    .query(({ ctx: { actor, db, services } }) => {
      const key = JSON.stringify([caseScope(actor), actor.today])
      return services.kept.get(`forecast.get ${key}`, async () => readForecast(db, { actor, definitions: await services.definitions(db) }))
    }),
})
