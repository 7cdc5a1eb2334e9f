export { currencyField, type DecimalBounds, decimalField, moneyField, nameField } from './money-fields.js';
export { MoneyInput, MoneyType } from './money-type.js';
