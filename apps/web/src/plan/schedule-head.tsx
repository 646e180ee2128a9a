import { zoomBy } from '@etappe/domain/plan/schedule-scale'
import { zooms, type Zoom } from '@etappe/domain/plan/schedule-look'
import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import css from './schedule-page.module.css'

interface Props {
  readonly layout: 'chart' | 'table'
  readonly onLayout: (layout: 'chart' | 'table') => void
  /** Absent where there is no time axis to zoom. */
  readonly zoom: Zoom | null
  readonly onZoom: (zoom: Zoom) => void
  readonly count: number
  /** The way to files of it. */
  readonly children: ReactNode
}

/** Title, section of time, picture or table, export. */
export function ScheduleHead({ layout, onLayout, zoom, onZoom, count, children }: Props) {
  const words = useWords('schedule')
  return (
    <div className={css.head}>
      <h2>
        {words.heading} <span className={css.count}>{words.measures({ count })}</span>
      </h2>
      <div className={css.tools}>
        {zoom !== null && (
          <div className={css.zoom}>
            <ActionIcon
              variant="default"
              size={28}
              aria-label={words.zoomOut}
              disabled={zoom === 'plan'}
              onClick={() => onZoom(zoomBy(zoom, 1))}
            >
              <IconMinus size={16} aria-hidden />
            </ActionIcon>
            <SegmentedControl
              size="xs"
              aria-label={words.zoom}
              value={zoom}
              onChange={(value) => onZoom(zooms.find((it) => it === value) ?? 'plan')}
              data={zooms.toReversed().map((value) => ({ value, label: words.zooms[value] }))}
            />
            <ActionIcon
              variant="default"
              size={28}
              aria-label={words.zoomIn}
              disabled={zoom === 'week'}
              onClick={() => onZoom(zoomBy(zoom, -1))}
            >
              <IconPlus size={16} aria-hidden />
            </ActionIcon>
          </div>
        )}
        <SegmentedControl
          size="xs"
          aria-label={words.layout}
          value={layout}
          onChange={(value) => onLayout(value === 'table' ? 'table' : 'chart')}
          data={[
            { value: 'chart', label: words.layouts.chart },
            { value: 'table', label: words.layouts.table },
          ]}
        />
        {children}
      </div>
    </div>
  )
}
