import { narrowForecast } from '@etappe/domain/reports/forecast'
import { type ForecastFilters } from '@etappe/domain/reports/forecast-filters'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Section } from '../ui/section.tsx'
import { ForecastFilterBar } from './forecast-filter-bar.tsx'
import { ForecastGroups } from './forecast-groups.tsx'
import { ForecastMatrix } from './forecast-matrix.tsx'
import { ForecastMethod } from './forecast-method.tsx'
import css from './forecast-page.module.css'
import { ForecastStrip } from './forecast-strip.tsx'
import { ReportNav } from './report-nav.tsx'

interface Props {
  readonly search: ForecastFilters
  readonly onSearch: (next: ForecastFilters) => void
}

const fileAddress = (filters: ForecastFilters, locale: string) => {
  const chosen = Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  return `/api/files/reports/forecast.xlsx?${new URLSearchParams([['locale', locale], ...chosen]).toString()}`
}

/** Which gates are due, and which of them will be missed. */
export function ForecastPage({ search, onSearch }: Props) {
  const { api, messages: m, formats, locale } = useApp()
  const words = useWords('forecast')
  const { data, error, refetch } = useQuery(api.forecast.get.queryOptions({}))
  const rows = data ? narrowForecast(data.rows, search) : []
  const due = rows.filter((it) => it.band !== 'overdue')
  return (
    <>
      <ReportNav />
      <PageHead title={words.heading} {...(data && { sub: words.sub({ until: formats.day(data.until) }) })}>
        {rows.length > 0 && <Download label={words.download} files={[{ label: words.xlsx, href: fileAddress(search, locale) }]} />}
      </PageHead>
      <div className={css.page}>
        {error && !data && (
          <div role="alert" className={css.failed}>
            <p>
              {words.failed} {messageFor(m, error)}
            </p>
            <Button variant="default" onClick={() => void refetch()}>
              {words.retry}
            </Button>
          </div>
        )}
        {data?.rows.length === 0 && (
          <EmptyState
            action={
              <Button component={Link} to="/faelle" variant="default">
                {words.noneAction}
              </Button>
            }
          >
            {words.none}
          </EmptyState>
        )}
        {data && data.rows.length > 0 && (
          <>
            <ForecastFilterBar filters={search} offices={[...new Set(data.rows.map((it) => it.officeCode))]} onChange={onSearch} />
            <div className={css.top}>
              <Section title={words.matrix.title}>
                <ForecastMatrix rows={data.rows} filters={search} />
              </Section>
              <Section title={words.picture.title} count={words.count({ count: due.length })}>
                <ForecastStrip rows={due} today={data.day} until={data.until} />
              </Section>
            </div>
            <ForecastGroups rows={rows} />
          </>
        )}
        <ForecastMethod />
      </div>
    </>
  )
}
