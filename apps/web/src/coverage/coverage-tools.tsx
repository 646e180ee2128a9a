import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import head from '../ui/part-head.module.css'
import { savePng, saveSvg } from '../ui/picture-file.ts'
import { useCoverageActions } from './coverage-actions.ts'
import { CoverageDrawing } from './coverage-drawing.tsx'
import css from './coverage-page.module.css'
import type { CoverageSearch } from './coverage-search.ts'
import { ReviewMark } from './review-mark.tsx'
import type { Coverage } from './use-coverage.ts'

interface Props {
  readonly detail: CaseDetail
  readonly coverage: Coverage
  readonly view: CoverageSearch['view']
}

const toOffers = '/faelle/$number/ausgangslage/angebote'

/** What the matrix says in one line, and what can be done with it as a whole. */
export function CoverageTools({ detail, coverage: { state, matrix }, view }: Props) {
  const { me, locale, formats } = useApp()
  const { number, verdict } = useCoverageActions()
  const words = useWords('coverage')
  const navigate = useNavigate()
  const drawing = useRef<SVGSVGElement>(null)
  const withDrawing = (save: (svg: SVGSVGElement, name: string) => unknown) => () =>
    drawing.current && save(drawing.current, `${number} ${words.sheet.file}`)
  const day = words.printed({ day: formats.day(me.today) })
  const summary = [
    words.offers({ count: matrix.total }),
    words.gaps({ count: matrix.gaps.length }),
    words.unlinkedCount({ count: matrix.unlinked.length }),
  ].join(', ')
  return (
    <div className={head.head}>
      <div className={head.title}>
        <p className={css.printOnly}>
          {number} {detail.case.name}, {day}
        </p>
        <h2>{words.heading}</h2>
        <span className="quiet">
          <Link to={toOffers} params={{ number }} className="plainlink">
            {words.offers({ count: matrix.total })}
          </Link>
          , {words.gaps({ count: matrix.gaps.length })},{' '}
          <Link to={toOffers} params={{ number }} search={{ unlinked: true }} className="plainlink">
            {words.unlinkedCount({ count: matrix.unlinked.length })}
          </Link>
        </span>
      </div>
      <div className={head.actions}>
        <ReviewMark state={state} detail={detail} />
        <SegmentedControl
          className={css.screenOnly}
          size="xs"
          aria-label={words.view.label}
          value={view ?? 'matrix'}
          onChange={(value) =>
            void navigate({ to: '.', search: value === 'table' ? { view: 'table' } : {}, replace: true, resetScroll: false })
          }
          data={(['matrix', 'table'] as const).map((value) => ({ value, label: words.view[value] }))}
        />
        <span className={css.screenOnly}>
          <Download
            label={words.exportAs.label}
            files={[
              { label: words.exportAs.xlsx, href: caseFile(number, 'coverage.xlsx', locale) },
              { label: words.exportAs.png, make: withDrawing(savePng) },
              { label: words.exportAs.svg, make: withDrawing(saveSvg) },
              { label: words.exportAs.print, make: () => window.print() },
            ]}
          />
        </span>
        {verdict.ok && (
          <Button
            className={css.screenOnly}
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(props) => <Link {...props} to={toOffers} params={{ number }} search={{ open: 'new' }} />}
          >
            {words.addOffer}
          </Button>
        )}
      </div>
      <div hidden>
        <CoverageDrawing
          ref={drawing}
          matrix={matrix}
          title={words.heading}
          subtitle={`${number} ${detail.case.name}, ${day}: ${summary}`}
        />
      </div>
    </div>
  )
}
