export const plan = {
  heading: 'Goals and measures',
  tabs: 'Areas of goals and measures',
  tab: {
    goals: 'Goals & measures',
    schedule: 'Schedule',
    adoption: 'Decision & adopted plan',
    similar: 'Similar cases',
  },
  measureState: {
    planned: 'planned',
    running: 'running',
    done: 'done',
    postponed: 'postponed',
    dropped: 'dropped',
  },
  costState: {
    open: 'not settled',
    neutral: 'cost-neutral',
    amount: 'amount',
  },
  goalRating: {
    full: 'fully reached',
    mostly: 'mostly reached',
    partly: 'partly reached',
    not: 'not reached',
  },
  decisionResult: {
    adopted: 'adopted',
    adoptedWithChanges: 'adopted with changes',
    inPrinciple: 'adopted in principle',
    postponed: 'postponed',
    rejected: 'rejected',
  },
  priority: {
    p1: 'high',
    p2: 'medium',
    p3: 'low',
  },
}
