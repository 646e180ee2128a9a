import { BareFrame } from './bare-frame.tsx'
import { NotFound } from './not-found.tsx'

/** An address that belongs to no page at all. */
export function OutsideNotFound() {
  return (
    <BareFrame>
      <NotFound />
    </BareFrame>
  )
}
