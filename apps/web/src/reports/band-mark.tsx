import type { ForecastBand } from '@etappe/domain/reports/forecast-filters'
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCircleCheckFilled, IconHelpHexagonFilled } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'

const marks = {
  overdue: { Icon: IconAlertOctagonFilled, tone: 'bad' },
  unlikely: { Icon: IconAlertTriangleFilled, tone: 'warn' },
  unsure: { Icon: IconHelpHexagonFilled, tone: 'quiet' },
  likely: { Icon: IconCircleCheckFilled, tone: 'good' },
} satisfies Record<ForecastBand, unknown>

/** How likely, by shape, word and colour. */
export function BandMark({ band, isWordless = false }: { readonly band: ForecastBand; readonly isWordless?: boolean }) {
  const words = useWords('forecast')
  const { Icon, tone } = marks[band]
  return (
    <span className="row nowrap">
      <Icon size={16} className={`icon ${tone}`} aria-hidden />
      <span className={isWordless ? 'sr' : undefined}>{words.band[band]}</span>
    </span>
  )
}
