import { AppError } from '@etappe/domain/kernel/errors'
import { locales } from '@etappe/i18n'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../kernel/context.ts'
import { exportForecast } from '../reports/export-forecast.ts'
import { sendFile, sendRefusal } from './case-file-routes.ts'

/** `GET /api/files/reports/forecast.xlsx`: tables over many cases, for whoever may see the screen they come from. */
export function reportFileRoutes(app: FastifyInstance, services: Services): void {
  app.get('/api/files/reports/forecast.xlsx', async (request, reply) => {
    try {
      const signedIn = await services.sessions.read(request.headers.cookie)
      if (!signedIn) throw new AppError('unauthenticated')
      const { locale: wanted, ...query } = request.query as Record<string, string>
      const locale = locales.find((it) => it === wanted) ?? 'de'
      return sendFile(reply, await exportForecast(services, { actor: signedIn.actor, locale, query }))
    } catch (error) {
      return sendRefusal(reply, error)
    }
  })
}
