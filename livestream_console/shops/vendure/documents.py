"""What Vendure's Admin API is asked, as GraphQL documents; run against Vendure 3.7.3.

Their rule: prices are read from ``prices``, which is what can be written back. ``price`` is net of tax in a
channel whose prices include tax, and writing that back would shrink the price at every sale.
"""

from __future__ import annotations

LOGIN = """
mutation ($username: String!, $password: String!) {
  login(username: $username, password: $password) { __typename ... on ErrorResult { errorCode } }
}"""

SHOP = """
query {
  activeChannel { id code defaultCurrencyCode defaultLanguageCode pricesIncludeTax }
  me { channels { id permissions } }
  globalSettings { serverConfig { moneyStrategyPrecision } }
}"""

PRODUCTS = """
query ($skip: Int!, $take: Int!) {
  products(options: { skip: $skip, take: $take, sort: { id: ASC } }) {
    totalItems
    items {
      id name enabled
      featuredAsset { preview }
      variants {
        id sku name enabled
        prices { price currencyCode }
        stockLevels { stockOnHand stockAllocated }
      }
    }
  }
}"""

# An order's own sum of its discounts fails in lists (Vendure 3.7.3), so its lines are asked for theirs.
_ORDER = """
fragment Whole on Order {
  id code type state active createdAt updatedAt orderPlacedAt
  currencyCode totalWithTax couponCodes
  promotions { name couponCode }
  customer { id }
  lines {
    id quantity orderPlacedQuantity proratedLinePriceWithTax
    discounts { description amountWithTax }
    productVariant { id product { id } }
  }
  payments {
    id state updatedAt
    refunds { id state total createdAt lines { orderLineId quantity } }
  }
}"""

NEWEST = (
    """
query ($take: Int!) {
  newest: orders(options: { take: $take, sort: { updatedAt: DESC } }) { items { ...Whole } }
}"""
    + _ORDER
)

# Neither placing nor settling an order moves its updatedAt.
CHANGED = (
    """
query ($since: DateTime!, $unpaid: [String!]!, $skip: Int!, $take: Int!) {
  newest: orders(options: { take: 1, sort: { updatedAt: DESC } }) { items { updatedAt } }
  orders(options: { skip: $skip, take: $take, sort: { id: ASC }, filter: { _or: [
    { updatedAt: { after: $since } }, { orderPlacedAt: { after: $since } }, { id: { in: $unpaid } }
  ] } }) {
    totalItems
    items { ...Whole }
  }
}"""
    + _ORDER
)

LAST_PLACED = (
    """
query ($skip: Int!, $take: Int!) {
  orders(options: { skip: $skip, take: $take, sort: { orderPlacedAt: DESC },
                    filter: { active: { eq: false } } }) {
    totalItems
    items { ...Whole }
  }
}"""
    + _ORDER
)

PRICES = """
query ($sku: ID!) { productVariant(id: $sku) { id prices { price currencyCode } } }"""

ONLY_VARIANT = """
query ($item: ID!) { product(id: $item) { variants { id } } }"""

WRITE_PRICE = """
mutation ($sku: ID!, $price: Money!, $currency: CurrencyCode!) {
  updateProductVariants(input: [{ id: $sku, prices: [{ price: $price, currencyCode: $currency }] }]) { id }
}"""

PROMOTIONS = """
query ($code: String!) {
  promotions(options: { take: 10, sort: { id: ASC }, filter: { couponCode: { eq: $code } } }) {
    items { id enabled startsAt endsAt usageLimit perCustomerUsageLimit actions { code args { name value } } }
  }
}"""

USED = """
query ($since: DateTime!, $take: Int!) {
  orders(options: { take: $take, sort: { id: DESC },
                    filter: { orderPlacedAt: { after: $since }, active: { eq: false } } }) {
    totalItems
    items { state promotions { couponCode } }
  }
}"""

CREATE_PROMOTION = """
mutation ($input: CreatePromotionInput!) {
  createPromotion(input: $input) { __typename ... on Promotion { id } ... on ErrorResult { errorCode } }
}"""

SWITCH_OFF = """
mutation ($id: ID!) {
  updatePromotion(input: { id: $id, enabled: false }) {
    __typename ... on Promotion { id } ... on ErrorResult { errorCode }
  }
}"""
