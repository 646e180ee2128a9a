export const situation = {
  heading: 'Situation analysis',
}
