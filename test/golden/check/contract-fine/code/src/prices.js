/** Prices. */
class Prices {
  /**
   * @param {string} isbn
   * @param {number} [quantity]
   * @returns {number}
   */
  price(isbn, quantity) {
    return isbn.length * (quantity ?? 1);
  }

  /** @param {string[]} isbns */
  async load(isbns) {
    console.log(isbns);
  }
}

module.exports = { Prices };
