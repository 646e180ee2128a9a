import type { Measure } from '@etappe/domain/plan/measure'
import { DriftMark } from './drift-mark.tsx'
import { MeasureCostFields } from './measure-cost-fields.tsx'
import { MeasureMainFields } from './measure-main-fields.tsx'
import { MeasureStateFields } from './measure-state-fields.tsx'
import { MeasureTimeFields } from './measure-time-fields.tsx'
import { MeasureWhoFields } from './measure-who-fields.tsx'
import { PanelForm } from './panel-form.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { ProgressNotes } from './progress-notes.tsx'
import { useMeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Everything about one measure. */
export function MeasurePanel({ measure }: { readonly measure: Measure }) {
  const { words, measureName } = usePlanWords()
  const { plan } = usePlanEditing()
  const form = useMeasureForm(plan, measure)
  const drift = plan.drift.get(measure.id)
  return (
    <div className={css.body}>
      <div>
        <h2>
          <bdi>{measureName(measure)}</bdi>
        </h2>
        {drift && <DriftMark drift={drift} />}
      </div>
      <PanelForm form={form} labels={words.field.measure}>
        <MeasureMainFields form={form} />
        <MeasureWhoFields form={form} />
        <MeasureTimeFields form={form} measure={measure} />
        <MeasureCostFields form={form} />
        <MeasureStateFields form={form} />
      </PanelForm>
      <ProgressNotes measure={measure} />
    </div>
  )
}
