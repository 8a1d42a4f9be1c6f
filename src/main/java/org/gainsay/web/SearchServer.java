package org.gainsay.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.gainsay.alert.SavedSearches;
import org.gainsay.pipeline.Intake;
import org.gainsay.search.Health;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.api.ArticleHistoryResource;
import org.gainsay.web.api.ArticleIntake;
import org.gainsay.web.api.ExportResource;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.OpenApi;
import org.gainsay.web.api.QuoteResource;
import org.gainsay.web.api.SavedSearchResource;
import org.gainsay.web.api.SearchResource;
import org.gainsay.web.api.SpeakerResource;
import org.gainsay.web.page.AddPage;
import org.gainsay.web.page.ApiPage;
import org.gainsay.web.page.ArticlePage;
import org.gainsay.web.page.DisputePage;
import org.gainsay.web.page.DisputesPage;
import org.gainsay.web.page.ErrorPage;
import org.gainsay.web.page.FindPage;
import org.gainsay.web.page.Pages;
import org.gainsay.web.page.QuotePage;
import org.gainsay.web.page.SaveForm;
import org.gainsay.web.page.SavedPage;
import org.gainsay.web.page.SearchPage;
import org.gainsay.web.page.SpeakerPage;
import org.gainsay.web.page.SpeakersPage;
import org.gainsay.web.page.VersionPage;
import org.jspecify.annotations.Nullable;

/// Serves the REST API and the pages over a store. Nothing listens before [#start].
public final class SearchServer {

  private static final int HEADER_BYTES = 32 * 1024;

  /// So many threads read connections, far more than there are processors: those that one of them
  /// reads wait for each other's searches, see [InlineSearches].
  private static final int READERS = 16;

  private final QuoteSearch search;
  private final Supplier<Health> health;
  private final @Nullable Intake intake;
  private final @Nullable SavedSearches saved;
  private final ServerSettings settings;
  private final ServerMetrics metrics;
  private final Javalin javalin;

  /// A server that is configured but does not listen.
  ///
  /// @param search what is asked
  /// @param health how the store is; asked often, so it must answer at once
  /// @param intake takes articles in; null for a server that only reads
  /// @param saved the saved searches; null for a server without them
  public SearchServer(
      QuoteSearch search,
      Supplier<Health> health,
      @Nullable Intake intake,
      @Nullable SavedSearches saved,
      ServerSettings settings) {
    this.search = search;
    this.health = health;
    this.intake = intake;
    this.saved = saved;
    this.settings = settings;
    this.metrics = new ServerMetrics(health);
    this.javalin = Javalin.create(this::configure);
  }

  /// Listens from now on.
  public SearchServer start() {
    javalin.start();
    return this;
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  /// Where a browser finds it.
  public String address() {
    String host = settings.host().indexOf(':') >= 0 ? "[" + settings.host() + "]" : settings.host();
    return "http://%s:%d".formatted(host, port());
  }

  /// Lets the requests that are under way finish, and listens no longer.
  public void stop() {
    javalin.stop();
    metrics.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    // Handing a request to a new virtual thread costs a fifth more processor time than Jetty's pool
    // (measured with one client), and places are bounded.
    config.concurrency.useVirtualThreads = false;
    config.jsonMapper(new JavalinJackson3(Json.MAPPER, true));
    config.jetty.addConnector(this::connector);
    config.jetty.modifyHttpConfiguration(SearchServer::configure);
    // Without it the servlet API refuses a path with an encoded slash, and ids may have one.
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.modifyServer(server -> {
      server.setErrorHandler(new EarlyErrors());
      if (!search.waitsForOthers()) {
        server.setHandler(new InlineSearches());
      }
    });
    config.jetty.multipartConfig.maxFileSize(settings.mostBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(settings.mostBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.http.maxRequestSize = settings.mostBytes();
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.router.ignoreTrailingSlashes = true;
    Guard guard = new Guard(settings);
    config.router.handlerWrapper(
        endpoint -> http -> guard.whileThereIsPlace(http, endpoint.handler));
    config.routes.before(http -> admit(http, guard));
    config.routes.after(EntityTags::add);
    register(config);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector =
        new ServerConnector(server, 1, READERS, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    return connector;
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    // No path of ours is ever a file's: an id may hold what would be dangerous in one.
    http.setUriCompliance(UriCompliance.UNSAFE);
  }

  private static void admit(Context http, Guard guard) {
    guard.addHeaders(http);
    guard.checkHost(http);
    if (Guard.isWrite(http)) {
      guard.checkMayWrite(http, isForm(http) ? http.formParam("key") : null);
    }
  }

  /// Whether it is a page's form that is sent, which has the key in a field.
  private static boolean isForm(Context http) {
    return !http.path().startsWith("/api/");
  }

  private void register(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    Assets assets = new Assets();
    Pages pages = new Pages(assets.paths(), health);
    OpenApi api = new OpenApi();
    assets.register(routes);
    metrics.register(config);
    new Problems(new ErrorPage(pages)).register(routes);
    registerHealth(routes);

    new SearchResource(search).register(routes);
    new QuoteResource(search).register(routes);
    new ArticleHistoryResource(search).register(routes);
    new SpeakerResource(search).register(routes);
    new ExportResource(search).register(routes);
    api.register(routes);

    boolean needsKey = settings.apiKey() != null;
    new SearchPage(search, pages, saved == null ? null : new SaveForm(needsKey)).register(routes);
    new QuotePage(search, pages).register(routes);
    new ArticlePage(search, pages).register(routes);
    new VersionPage(search, pages).register(routes);
    new SpeakersPage(search, pages).register(routes);
    new SpeakerPage(search, pages).register(routes);
    new DisputesPage(search, pages).register(routes);
    new DisputePage(search, pages).register(routes);
    new FindPage(search, pages).register(routes);
    new ApiPage(api, pages).register(routes);
    if (intake != null) {
      new ArticleIntake(intake).register(routes);
      new AddPage(intake, pages, needsKey).register(routes);
    }
    if (saved != null) {
      new SavedSearchResource(saved, search).register(routes);
      new SavedPage(saved, search, pages, needsKey).register(routes);
    }
  }

  private void registerHealth(RoutesConfig routes) {
    for (String path : List.of("/health", "/ready")) {
      routes.get(
          path,
          http -> {
            Health now = health.get();
            http.status(now.up() ? 200 : 503).json(now);
          });
    }
  }
}
